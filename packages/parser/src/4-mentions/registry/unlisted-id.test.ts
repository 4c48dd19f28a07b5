import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sources } from './sources.ts'
import { unlistedId } from './unlisted-id.ts'

test.each([
  ['@front_news', 'Front News'],
  ['Front News Telegram channel', 't.me/front_news'],
  ['the Étoile Office', 'ETOILE OFFICE'],
])('gives "%s" and "%s" one id', (one, other) => {
  expect(unlistedId(one)).toBe(unlistedId(other))
})

test.each([
  ['River Radio', 'River News'],
  ['the Mali channel', 'Mali'],
  ['Northern Command', 'Southern Command'],
  ['Gharm hospital', 'Gharm'],
])('gives "%s" and "%s" two', (one, other) => {
  expect(unlistedId(one)).not.toBe(unlistedId(other))
})

test('never gives an id that the registry has', () => {
  const ids = new Set(sources.map(({ id }) => id))
  fc.assert(fc.property(fc.string(), (name) => !ids.has(unlistedId(name))))
})
