import type { Claim } from '@reportedly/schema'
import { atLeast, exactly, group, madeUpClaim } from '@reportedly/schema/made-up'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { listAnnouncements } from './list-announcements.ts'

const told = (reportId: string, at: number, count: number, given: Partial<Claim> = {}): Claim =>
  madeUpClaim({ reportId, at, quantity: exactly(count), counted: group('state-forces', 'soldiers'), ...given })
const wounded = { measure: 'injured' } as const
const rebels = { counted: group('non-state-armed', 'rebels') }

const sizes = (...claims: readonly Claim[]): readonly number[] => listAnnouncements(claims).map((own) => own.length)

test('what one report tells of a speaker is one announcement, whatever is counted', () => {
  expect(sizes(told('r1', 0, 12), told('r1', 9, 4, wounded), told('r1', 19, 30, rebels))).toEqual([3])
})

test('two reports that have a figure in common tell one announcement, with all that either has of it', () => {
  expect(sizes(told('r1', 0, 12), told('r1', 9, 4, wounded), told('r2', 0, 12), told('r2', 9, 30, rebels))).toEqual([4])
})

test('two reports without a figure in common tell two', () => {
  expect(sizes(told('r1', 0, 12), told('r2', 0, 4, wounded))).toEqual([1, 1])
  expect(sizes(told('r1', 0, 12), told('r2', 0, 19))).toEqual([1, 1])
  expect(sizes(told('r1', 0, 12), told('r2', 0, 12, rebels))).toEqual([1, 1])
})

test('a word without a number shows nothing', () => {
  const dozens = { quantity: { ...exactly(0), low: null, high: null, qualifier: 'vague', asStated: 'dozens' } } as const
  expect(sizes(told('r1', 0, 0, dozens), told('r2', 0, 0, dozens))).toEqual([1, 1])
})

test('knows a figure with a bound dropped, in other words, or rounded', () => {
  expect(sizes(told('r1', 0, 12, { quantity: atLeast(12) }), told('r2', 0, 12))).toEqual([2])
  expect(sizes(told('r1', 0, 20, { ...rebels, measure: 'neutralised' }), told('r2', 0, 20, rebels))).toEqual([2])
  expect(sizes(told('r1', 0, 3, { ...rebels, measure: 'neutralised' }), told('r2', 0, 3, rebels))).toEqual([1, 1])
  const moreThan80 = { quantity: { ...atLeast(81), qualifier: 'more-than', asStated: 'more than 80' } } as const
  expect(sizes(told('r1', 0, 85), told('r2', 0, 80, moreThan80))).toEqual([2])
  expect(sizes(told('r1', 0, 95), told('r2', 0, 80, moreThan80))).toEqual([1, 1])
})

test('a figure in common does not join announcements that exclude each other', () => {
  const first = [told('r1', 0, 12), told('r1', 9, 4, wounded)]
  expect(sizes(...first, told('r2', 0, 19), told('r2', 9, 4, wounded))).toEqual([2, 2])
})

test('a figure that the same report says was replaced is of an earlier announcement', () => {
  const before = told('r1', 0, 8)
  const after = told('r1', 40, 54, { revises: before.id })
  expect(sizes(before, after, told('r1', 60, 9, wounded), told('r2', 0, 8))).toEqual([2, 2])
})

test('a figure that the speaker denies is not of what it announces', () => {
  expect(sizes(told('r1', 0, 54), told('r1', 9, 300, { modality: 'denied' }))).toEqual([1, 1])
})

test('every claim is in one announcement', () => {
  fc.assert(
    fc.property(madeUpClaims, (claims) => {
      const ids = listAnnouncements(claims).flat()
      expect(ids.toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
    }),
  )
})

test('a thousand more tellings of a figure take no more than their share of time', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => told(`r${at}`, 0, 10 + (at % 50)))
  expect(listAnnouncements(many(4000))).toHaveLength(50)
})
