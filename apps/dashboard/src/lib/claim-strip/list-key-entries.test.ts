import { expect, test } from 'vitest'
import { listKeyEntries } from './list-key-entries.ts'
import { makeStripClaim } from './strip-claim.fixture.ts'

const names = (...claims: Parameters<typeof listKeyEntries>[0]) => listKeyEntries(claims).map(({ name }) => name)

test('explains the marks in use and no others', () => {
  expect(names(makeStripClaim('a', [80, 80, 'exact']))).toEqual(['exact figure'])
  expect(names(makeStripClaim('a', [null, 100, 'up-to']), makeStripClaim('b', [20, 30, 'range']))).toEqual([
    'range',
    'up to, fewer than',
  ])
})
test('explains a mark that is set aside', () =>
  expect(names(makeStripClaim('a', [null, null, 'vague'], { used: false }))).toEqual([
    'a vague word, no number',
    'hollow or grey: set aside',
  ]))
