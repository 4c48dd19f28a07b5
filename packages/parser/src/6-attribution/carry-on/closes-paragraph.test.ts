import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const VOICES = 'The army said 12 gunmen were killed. The mayor said two men were missing.'
const NEXT = '\n\nThe governor said that nine children died.'

/** Who speaks in the sentence that closes the paragraph of a third speaker. */
const closing = (silent: string, told = 'Ten shells wounded four farmers, residents said.') =>
  speakersOf(`${VOICES}\n\n${told} ${silent}${NEXT}`).at(3)

test('a sentence that closes the paragraph of one speaker is on that word', () => {
  expect(closing('Some 600 families have fled to the hills.')).toEqual(['residents'])
})

test('and so is a second, which nobody opens', () => {
  expect(closing('Some 600 families have fled to the hills. Soldiers killed three farmers.')).toEqual(['residents'])
  expect(
    speakersOf(`${VOICES}\n\nTen shells hurt four men, residents said. The rest fled. Soldiers killed two.`).at(-1),
  ).toEqual(['residents'])
})

describe('it is the publisher’s', () => {
  test('where the one between is about another who might speak', () => {
    const told = `${VOICES}\n\nTen shells hurt four men, residents said. The police are silent. A boy was shot dead.`
    expect(speakersOf(told).at(-1)).toEqual([])
  })

  test.for(['About two hours later a guard was shot dead.', 'In Orva, a drone hit a tent and wounded nine people.'])(
    'where a second one is of another hour or place: %s',
    (second) => {
      const told = `${VOICES}\n\nTen shells hurt four men, residents said. The rest fled.`
      expect(speakersOf(`${told} ${second}`).at(-1)).toEqual([])
    },
  )

  test('where the paragraph goes on to another speaker', () => {
    expect(closing('Some 600 families have fled to the hills. The rebels denied everything.')).toEqual([])
  })

  test('where another has spoken in the paragraph', () => {
    const told = 'The rebels denied everything. Ten shells wounded four farmers, residents said.'
    expect(closing('Some 600 families have fled to the hills.', told)).toEqual([])
  })

  test('where it has a day of its own', () => {
    expect(closing('Five farmers were killed in Dori on 3 May.')).toEqual([])
  })

  test.for([
    'Some 600 families fled twin bombings in June 2022.',
    'Soldiers killed three farmers between May and July.',
  ])('where it has a month or a span of its own: %s', (second) => {
    expect(closing(second)).toEqual([])
  })

  test('where it ranks what happened among the rest of the war', () => {
    expect(closing('Soldiers killed three men in that raid, which was the biggest of the war.')).toEqual([])
    expect(closing('Soldiers killed three men in the biggest house.')).toEqual(['residents'])
  })

  test('where it tells by hearsay', () => {
    expect(closing('Gunmen reportedly killed six guards in a second raid.')).toEqual([])
  })

  test('where it adds up', () => {
    expect(closing('That takes the toll to nine killed.')).toEqual([])
  })
})

test('in a report of one voice every sentence of the paragraph goes on', () => {
  expect(speakersOf('The army said 12 gunmen were killed. Troops burned two trucks. Five men fled the town.')).toEqual([
    ['army'],
    ['army'],
    ['army'],
  ])
})

test('figures and records do not go on', () => {
  const told = 'Villagers said two died.\n\nAt least 226 people have been killed, government figures show.'
  expect(speakersOf(`${told} Over 6,000 rifles have been looted.`).at(-1)).toEqual([])
})

test('a mission goes on that tells what befell it, and not one that counts', () => {
  const before = 'Villagers said two died.\n\n'
  const fled = 'Nearly 2,900 people have fled to the base.'
  expect(speakersOf(`${before}MONUSCO said five of its men were hurt. ${fled}`).at(-1)).toEqual(['MONUSCO'])
  expect(speakersOf(`${before}Twelve people were killed, according to MONUSCO. ${fled}`).at(-1)).toEqual([])
})

test('a monitor goes on that tells of a raid without a number, and not one that counts', () => {
  const before = 'Villagers said two died. The army said six died.\n\n'
  const hurt = 'The raids wounded 16 people in the hills.'
  expect(speakersOf(`${before}The Orva Observatory said jets struck the town. ${hurt}`).at(-1)).toEqual([
    'Orva Observatory',
  ])
  expect(speakersOf(`${before}The Orva Observatory said nine had died. ${hurt}`).at(-1)).toEqual([])
})
