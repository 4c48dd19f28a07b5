import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesOverlap } from './names-overlap.ts'

test('a name overlaps a shorter or longer form of itself', () => {
  expect(namesOverlap('General Staff', 'the General Staff of the Armed Forces')).toBe(true)
  expect(namesOverlap('a spokesman for the army', 'army spokesman')).toBe(true)
})

test('words that name nobody are no overlap', () => {
  expect(namesOverlap('governor of the province', 'head of the police')).toBe(false)
})

test('nothing overlaps only nothing', () => {
  expect(namesOverlap(null, undefined)).toBe(true)
  expect(namesOverlap(null, 'police')).toBe(false)
})

test('overlap is the same both ways', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => namesOverlap(one, other) === namesOverlap(other, one)),
  )
})
