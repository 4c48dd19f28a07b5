import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { shownToPress } from './shown-to-press.ts'

test.each([
  ['He displayed to reporters a mortar and 58 rifles.', ['seized: a mortar', 'seized: 58 rifles']],
  ['Police presented two pistols and three phones to the press.', ['seized: two pistols', 'seized: three phones']],
  ['The colonel showed journalists 14 rockets.', ['seized: 14 rockets']],
])('takes arms that are shown to the press for seized: %s', (text, frames) => {
  expect(toldBy(shownToPress, text)).toEqual(frames)
})

test.each([
  'The army displayed 12 missiles at the parade.',
  'The mayor showed reporters four burnt houses.',
  'He did not show reporters the 12 rifles.',
  'The ministry presented three reports to the press.',
])('refuses "%s"', (text) => {
  expect(toldBy(shownToPress, text)).toEqual([])
})
