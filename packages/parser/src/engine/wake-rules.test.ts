import { expect, test } from 'vitest'
import type { Rule } from './rule.ts'
import { indexWakers } from './wake-rules.ts'
import { wordOf } from './word.ts'

const rule = (name: `${string}/${string}`, ...words: readonly string[]): Rule<string, string> => ({
  name,
  find: () => [],
  ...(words.length > 0 && { wokenBy: (word) => words.includes(word) }),
})

const RULES = [rule('room/fire', 'fire', 'smoke'), rule('room/always'), rule('room/water', 'water')]
const wake = indexWakers(RULES)
const names = (text: string, first = 0, end = Infinity): readonly string[] => {
  const words = text.split(' ').map(wordOf)
  return wake(words, first, Math.min(end, words.length)).map(({ name }) => name)
}

test('wakes the rules that a word names, in their own order, each once', () => {
  expect(names('water and fire and smoke')).toEqual(['room/fire', 'room/always', 'room/water'])
})

test('wakes a rule without words for every stretch, and no other where none of its words stands', () => {
  expect(names('a quiet day')).toEqual(['room/always'])
  expect(names('')).toEqual(['room/always'])
})

test('looks at no word outside the stretch', () => {
  expect(names('water and fire', 1, 2)).toEqual(['room/always'])
})

test('lets those that sleep deeply sleep where it is told to', () => {
  const wakeSome = indexWakers(RULES, RULES.slice(0, 2))
  const awake = (withDeepSleepers?: boolean): readonly string[] =>
    wakeSome(['water', 'fire'].map(wordOf), 0, 2, withDeepSleepers).map(({ name }) => name)
  expect(awake()).toEqual(['room/fire', 'room/always', 'room/water'])
  expect(awake(false)).toEqual(['room/water'])
})

test('wakes a rule that names two kinds of words where one of each stands, and one word may be of both', () => {
  const onlyWith = (word: string): boolean => word === 'hostage' || word === 'seize'
  const wakeBoth = indexWakers([{ ...rule('room/taken', 'take', 'seize'), onlyWith }])
  const awake = (text: string): number => wakeBoth(text.split(' ').map(wordOf), 0, 2).length
  expect([awake('take hostage'), awake('hostage take'), awake('seize it')]).toEqual([1, 1, 1])
  expect([awake('take tea'), awake('hostage crisis')]).toEqual([0, 0])
})

test('tells each of ninety rules from the others, and takes no more', () => {
  const many = Array.from({ length: 90 }, (_, place) => rule(`room/rule-${place}`, `word-${place}`))
  const wakeMany = indexWakers(many)
  for (const place of [0, 29, 30, 59, 60, 89])
    expect(wakeMany([wordOf(`word-${place}`)], 0, 1).map(({ name }) => name)).toEqual([`room/rule-${place}`])
  expect(() => indexWakers([...many, rule('room/one-more', 'more')])).toThrow('91 rules are more than 90')
})
