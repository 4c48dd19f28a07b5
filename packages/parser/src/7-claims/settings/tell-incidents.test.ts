import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const incidentsOf = (text: string): readonly number[] => claimsOf(text).map(({ incident }) => incident)
const FIRST = 'Gunmen killed 12 villagers in Gao on Monday.'

describe('another happening begins', () => {
  test.for([
    'In a separate development, 14 villagers were killed in Timbuktu.',
    'In another attack, four soldiers were killed.',
    'Meanwhile, four soldiers were killed in Timbuktu.',
    'On 2 April, four soldiers were killed.',
    'On the same day, four soldiers were killed in the village of Hypo.',
    'That same evening, four soldiers surrendered in Ansongo.',
  ])('%s', (sentence) => {
    expect(incidentsOf(`${FIRST} ${sentence}`)).toEqual([0, 1])
  })

  test('without the place and day of the one before', () => {
    const [, other] = claimsOf(`${FIRST} In another attack, four soldiers were killed.`)
    expect(other).toMatchObject({ place: null, time: null })
  })
})

test('what happened elsewhere on the same day keeps the day', () => {
  const text =
    'Gunmen killed 12 villagers in the Gao region on 3 May 2024. On the same day, four men surrendered at Hypo.'
  const [one, other] = claimsOf(text)
  expect([one?.incident, other?.incident]).toEqual([0, 1])
  expect(other).toMatchObject({ place: { name: 'Hypo' }, time: { start: '2024-05-03' } })
})

describe('the same happening goes on', () => {
  test.for([
    'Four others were wounded.',
    'On Tuesday, two of the wounded died.',
    'On the same day, two of the wounded died.',
    'On the same day, four soldiers were wounded in Gao.',
    'The mayor said another four people were wounded.',
  ])('%s', (sentence) => {
    expect(new Set(incidentsOf(`${FIRST} ${sentence}`))).toEqual(new Set([0]))
  })
})

test('is back at its happening in the paragraph behind one told in passing', () => {
  const now = 'Gunmen killed 12 villagers in Gao on 6 May 2024. Troops were sent.\n\n'
  const past = 'On 9 April 2024, 31 traders were killed in Timbuktu.'
  const [first, , other] = claimsOf(`${now}${past}\n\nThey also abducted four women.`)
  expect(other).toMatchObject({ incident: first?.incident, place: { name: 'Gao' } })
})
