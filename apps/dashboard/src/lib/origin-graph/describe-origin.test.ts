import { expect, test } from 'vitest'
import { describeOrigin, nameOrigin } from './describe-origin.ts'
import { makeOrigin } from './origin-records.fixture.ts'

const unknown = () => 'unknown' as const

test('says what kind of origin it is, and its stake where the source is known', () => {
  expect(describeOrigin(makeOrigin(), unknown)).toBe('known by name or office; stake not known')
  expect(describeOrigin(makeOrigin({ sourceId: 's1' }), () => 'belligerent')).toBe(
    'known by name or office; a party to the fight',
  )
  expect(describeOrigin(makeOrigin({ kind: 'unnamed', toldTo: 'The Wire' }), unknown)).toBe(
    'not named, told to The Wire; stake not known',
  )
  expect(describeOrigin(makeOrigin({ kind: 'outlet', why: 'same-text' }), unknown)).toContain('one text')
})

test('says so where a speaker told different things', () => {
  const note = (...announcements: readonly (readonly string[])[]) =>
    describeOrigin(makeOrigin({ announcements }), unknown)
  expect(note(['c1', 'c2'])).toBe('known by name or office; stake not known')
  expect(note(['c1'], ['c2'])).toBe('known by name or office; stake not known; 2 tellings with no figure in common')
})

test('names an origin as a line begins, also one that nobody named', () => {
  expect(nameOrigin(makeOrigin())).toBe('The army')
  expect(nameOrigin(makeOrigin({ name: null, kind: 'outlet' }))).toBe('Publisher unknown')
  expect(nameOrigin(makeOrigin({ name: null, kind: 'unnamed' }))).toBe('A speaker not named')
})
