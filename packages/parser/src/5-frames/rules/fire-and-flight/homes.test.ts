import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { homes } from './homes.ts'

test.each([
  ['Forty families had left their homes.', 'displaced: Forty families'],
  ['About 15,000 people abandoned the village.', 'displaced: About 15,000 people'],
  ['Thirty families left Bakhmut.', 'displaced: Thirty families'],
])('reads the displaced without the word: %s', (text, frame) => {
  expect(toldBy(homes, text)).toEqual([frame])
})

test.each([
  ['what is no home', 'Thirty people left the meeting.'],
  ['people who leave a place they may not live in', 'Thirty people left Bakhmut.'],
  ['troops that withdraw', 'Thirty soldiers left the town.'],
  ['those who stayed', 'Forty families did not leave their homes.'],
  ['a place that was left', 'The village was abandoned.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text)).toEqual([])
})

test('takes a multitude that leaves a named place for displaced, but no few and no troops', () => {
  expect(toldBy(homes, 'More than 50,000 Armenians had left Stepanakert.')).toHaveLength(1)
  expect(toldBy(homes, 'Nine Armenians had left Stepanakert.')).toEqual([])
  expect(toldBy(homes, 'Some 5,000 troops had left Stepanakert.')).toEqual([])
})
