import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { notSurvived } from './not-survived.ts'

test.each([
  ['Four of them did not survive the journey.', ['killed: Four of them']],
  ['Two drivers have not survived.', ['killed: Two drivers']],
  ['The medics could not save a woman of 66.', ['killed: a woman']],
  ['Three sailors could not be resuscitated.', ['killed: Three sailors']],
  ['None of the 14 passengers survived.', ['killed: the 14 passengers']],
  ['One corporal did not make it.', ['killed: One corporal']],
])('reads a death from who did not survive: %s', (text, frames) => {
  expect(toldBy(notSurvived, text)).toEqual(frames)
})

test.each([
  'Four of them survived the journey.',
  'The truce did not survive the week.',
  'None of them did not survive.',
  'The medics saved a woman of 66.',
  'The brigade could not save two barns.',
  'Four delegates did not make it to the talks.',
])('reads none in "%s"', (text) => {
  expect(toldBy(notSurvived, text)).toEqual([])
})
