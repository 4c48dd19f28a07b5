import { expect, test } from 'vitest'
import { type AnchoredRule, indexRules } from './anchored-rule.ts'

const rule = (name: `${string}/${string}`, ...starts: readonly string[]): AnchoredRule<string, string> => ({
  name,
  starts,
  read: () => undefined,
})

test('indexes rules by each word they can begin with, in their order', () => {
  const index = indexRules([rule('room/first', 'at', 'no'), rule('room/second', 'at')])
  expect(index.get('at')?.map(({ name }) => name)).toEqual(['room/first', 'room/second'])
  expect(index.get('no')?.map(({ name }) => name)).toEqual(['room/first'])
})

test('has nothing under a word that begins no rule', () => {
  expect(indexRules([rule('room/first', 'at')]).get('constructor')).toBeUndefined()
  expect(indexRules([]).size).toBe(0)
})
