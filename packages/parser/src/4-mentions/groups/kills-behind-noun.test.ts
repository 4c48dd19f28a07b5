import { expect, test } from 'vitest'
import { groupsOf } from '../mentions-of.ts'

const texts = (text: string): readonly string[] => groupsOf(text).map((group) => group.text)

test.each([
  ['A bomb went off at the union office killing eight people.', ['A bomb', 'the union office', 'eight people']],
  ['A shell hit a bus stop wounding a vendor.', ['A shell', 'a bus stop', 'a vendor']],
  ['A MINE BLEW UP NEAR THE MARKET KILLING AT LEAST SIX PEOPLE.', ['A MINE', 'THE MARKET', 'AT LEAST SIX PEOPLE']],
])('reads no noun in what a noun is followed by that killed somebody: %s', (text, groups) => {
  expect(texts(text)).toEqual(groups)
})

test.each([
  ['The revenge killing two days ago shook the town.', 'The revenge killing'],
  ['The honour killing of two sisters shook the town.', 'The honour killing'],
  ['He condemned the mob killing.', 'the mob killing'],
])('keeps a noun that nobody stands behind: %s', (text, group) => {
  expect(texts(text)).toContain(group)
})
