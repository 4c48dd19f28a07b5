import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)
const SUM = 'The army said troops killed 113 gunmen across the country in the past week.'

test('goes on with the sum of a lead on the word of the same kind of speaker', () => {
  expect(scopesOf(`${SUM} The army said troops recovered 52 rifles.`)).toEqual(['cumulative', 'cumulative'])
})

test('is not of one person told of alone', () => {
  expect(scopesOf(`${SUM} The army said a porter was shot dead near Zurmi.`)).toEqual(['cumulative', 'incident'])
})

test('is no other speaker’s', () => {
  expect(scopesOf(`${SUM} Residents said bandits killed four farmers in Zurmi.`)).toEqual(['cumulative', 'incident'])
})

test('ends with a happening that has a day of its own', () => {
  expect(scopesOf(`${SUM} The army said bandits killed four farmers on Tuesday. It said 12 were wounded.`)).toEqual([
    'cumulative',
    'incident',
    'incident',
  ])
})

test('of unrest goes on whoever speaks', () => {
  expect(
    scopesOf(
      'The number of people killed in the January unrest stands at 238, prosecutors say. Doctors said 4,800 people were injured.',
    ),
  ).toEqual(['cumulative', 'cumulative'])
})

test('is told where the lead drew its sum, not at a spot told since', () => {
  const lead = 'The army said troops killed 113 gunmen in Zamfara in the past week.'
  const claims = claimsOf(`${lead}\n\nThe army said troops recovered 52 rifles.`)
  expect(claims.map(({ place }) => place?.name)).toEqual(['Zamfara', 'Zamfara'])
})

test('goes on where the report itself goes on with it', () => {
  expect(scopesOf(`${SUM}\n\nIn the south, troops arrested 36 oil thieves.`)).toEqual(['cumulative', 'cumulative'])
})

test('is not of a paragraph that a sentence before has set on a day', () => {
  expect(
    scopesOf(`${SUM}\n\nA patrol was attacked near Bria on Thursday. Two soldiers were killed, the army said.`),
  ).toEqual(['cumulative', 'incident'])
})

test('makes no earlier happening of a day within its stretch', () => {
  const lead = 'The office has verified 63 homicides in Bria between 1 April and 3 May.'
  expect(
    scopesOf(`${lead} On 2 May gunmen killed two traders.\n\nOn 9 April, raiders abducted seven passengers.`),
  ).toEqual(['cumulative', 'incident', 'incident'])
})

describe('of a report on a period', () => {
  const DAY = 'On 2 May, gunmen killed two traders.'
  test('goes on behind a happening with a day of its own, in the next paragraph', () => {
    const lead = 'Between January and March the office documented the killing of 63 villagers.'
    expect(scopesOf(`${lead}\n\n${DAY} Three guards were wounded.\n\nIn Bria 81 farmers were abducted.`)).toEqual([
      'cumulative',
      'incident',
      'incident',
      'cumulative',
    ])
  })

  test('is of that period whoever speaks in it, where it sums it up itself', () => {
    const lead = 'In the reporting period clashes in Bria killed 36 people.'
    expect(scopesOf(`${lead}\n\nThe Mission held armed groups responsible for the abduction of 89 villagers.`)).toEqual(
      ['cumulative', 'cumulative'],
    )
  })

  test.for([
    'Fighting went on in the reporting period. In Bria clashes killed 36 people.',
    'Troops arrested 36 oil thieves. Other finds of the week under review include 17 rifles.',
  ])('is told by the words for it: %s', (text) => {
    expect(scopesOf(text)[0]).toBe('cumulative')
  })

  test.for([
    'Fighting went on in the waiting period. In Bria clashes killed 36 people.',
    'The case is up for review. Troops arrested 36 oil thieves.',
  ])('is told by no others: %s', (text) => {
    expect(scopesOf(text)[0]).toBe('incident')
  })

  test('is where its paragraph has set it', () => {
    const [, there] = claimsOf(
      'In the reporting period raids in Kaduna killed 36 people.\n\nIn Zamfara, patrols went out daily. Troops recovered 52 rifles.',
    )
    expect(there).toMatchObject({ scope: 'cumulative', place: { name: 'Zamfara' } })
  })
})
