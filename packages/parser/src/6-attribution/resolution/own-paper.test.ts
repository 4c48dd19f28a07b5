import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('what a body tells beside in a paper of its own is on the publisher’s word', () => {
  const paper = 'The Observatory documented the killing of 16 people on Monday.'
  const list = 'Idlib: Three siblings were killed by a shell.'
  expect(speakersOf(`${paper}\n• ${list}`)).toEqual([['Observatory'], []])
  const division = 'In May the Human Rights Division recorded 40 killings.'
  expect(speakersOf(`${division}\nMilitias killed 12 men.`).at(-1)).toEqual([])
})

test('but not what it says more of what it recorded', () => {
  const paper = 'The Mission recorded 40 incidents, in which 12 people were killed.'
  expect(speakersOf(`${paper} Militias abducted 30 of them.`).at(-1)).toEqual(['Mission'])
  expect(speakersOf(`${paper} A bridge fell. In the same period, 21 civilians died.`).at(-1)).toEqual(['Mission'])
})

test('a body of a name that tells which it is, or called by its name before, is one that an outlet hears', () => {
  const list = '\n• In Idlib, three siblings were killed by a shell.'
  expect(speakersOf(`The Orva Observatory documented the killing of 16 people.${list}`).at(-1)).toEqual([
    'Orva Observatory',
  ])
  expect(speakersOf(`The mission documented the killing of 16 people.${list}`).at(-1)).toEqual(['mission'])
  const named = 'Rain fell on the office of the Orva Observatory in London.'
  expect(speakersOf(`${named} The Observatory documented the killing of 16 people.${list}`).at(-1)).toEqual([
    'Observatory',
  ])
})
