import { expect, test } from 'vitest'
import { findDrops, writeDrop } from './find-drops.ts'

const committed = { fresh: { 'claims: F1': 0.9, 'claims: recall': 0.8 } }

test('the same figures, better ones and new ones are no drop', () => {
  expect(findDrops(committed, committed)).toEqual([])
  expect(findDrops(committed, { fresh: { 'claims: F1': 0.91, 'claims: recall': 0.8, new: 0 }, other: {} })).toEqual([])
})

test('names every figure that dropped, from what and to what', () => {
  const drops = findDrops(committed, { fresh: { 'claims: F1': 0.8994, 'claims: recall': 0.7 } })
  expect(drops.map(writeDrop)).toEqual([
    'fresh: claims: F1 dropped from 0.9 to 0.8994',
    'fresh: claims: recall dropped from 0.8 to 0.7',
  ])
})

test('a change that rounding makes is no drop', () => {
  expect(findDrops(committed, { fresh: { 'claims: F1': 0.8996, 'claims: recall': 0.8 } })).toEqual([])
})

test('a figure that is no longer measured is a drop', () => {
  expect(findDrops(committed, { fresh: { 'claims: F1': 0.9 } }).map(writeDrop)).toEqual([
    'fresh: claims: recall is no longer measured, was 0.8',
  ])
})
