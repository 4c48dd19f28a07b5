import { expect, test } from 'vitest'
import { makeDisjointSets } from './disjoint-sets.ts'

test('joins members by way of others', () => {
  const sets = makeDisjointSets(['a', 'b', 'c', 'd'])
  expect([sets.join(0, 1), sets.join(2, 1)]).toEqual([true, true])
  expect(sets.find(0)).toBe(sets.find(2))
  expect(sets.find(3)).not.toBe(sets.find(0))
})

test('refuses to bring two members of one report together, directly or by way of others', () => {
  const sets = makeDisjointSets(['a', 'b', 'a'])
  expect(sets.join(0, 2)).toBe(false)
  expect([sets.join(0, 1), sets.join(1, 2)]).toEqual([true, false])
  expect(sets.find(2)).not.toBe(sets.find(1))
})
