import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('a weekly that is called by its day has the day in its name', () => {
  expect(speakersOf('A nurse told the Sunday Herald that 12 men died.')).toEqual([['nurse', 'Sunday Herald']])
  expect(speakersOf('The Sunday Herald reported that 12 men died.')).toEqual([['Sunday Herald']])
})

test('a day that is none of a name is left out', () => {
  expect(speakersOf('On Sunday Radio Sel reported that 12 men died.')).toEqual([['Radio Sel']])
  expect(speakersOf('On the Sunday Radio Sel reported that 12 men died.')).toEqual([['Radio Sel']])
})
