import { expect, test } from 'vitest'
import { toldBy } from '../frames-of.ts'
import { notSurvived } from './not-survived.ts'

test.each([
  ['Four of them did not survive the journey.', ['killed: Four of them']],
  ['Two drivers have not survived.', ['killed: Two drivers']],
])('reads a death from who did not survive: %s', (text, frames) => {
  expect(toldBy(notSurvived, text)).toEqual(frames)
})

test.each([
  'Four of them survived the journey.',
  'The truce did not survive the week.',
  'None of them did not survive.',
])('reads none in "%s"', (text) => {
  expect(toldBy(notSurvived, text)).toEqual([])
})
