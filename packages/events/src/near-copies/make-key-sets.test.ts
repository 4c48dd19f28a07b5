import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeKeySets } from './make-key-sets.ts'

test('joins along chains and stands for each set by its smallest key', () => {
  const sets = makeKeySets()
  sets.join('c', 'b')
  sets.join('d', 'c')
  expect(['a', 'b', 'c', 'd'].map(sets.find)).toEqual(['a', 'b', 'b', 'b'])
})

test('does not depend on the order of the joins', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key)), (pairs) => {
      const find = (joins: typeof pairs) => {
        const sets = makeKeySets()
        for (const [one, other] of joins) sets.join(one, other)
        return ['a', 'b', 'c', 'd', 'e', 'f'].map(sets.find)
      }
      expect(find(pairs.toReversed())).toEqual(find(pairs))
    }),
  )
})
