import { expect, test } from 'vitest'
import { type Rule, runRules } from './rule.ts'

const words = (text: string): readonly string[] => text.split(' ')

const find = (word: string, name: `${string}/${string}`): Rule<string, string> => ({
  name,
  *find(below) {
    for (const [first, found] of words(below).entries())
      if (found === word) yield { first, end: first + 1, value: found }
  },
})

test('stamps what a rule finds with its name', () => {
  expect(runRules([find('two', 'room/two')], 'two men and two guns')).toEqual([
    { first: 0, end: 1, value: 'two', rule: 'room/two' },
    { first: 3, end: 4, value: 'two', rule: 'room/two' },
  ])
})

test('runs the rules in their order, and finds nothing where none holds', () => {
  const rules = [find('men', 'room/men'), find('two', 'room/two')]
  expect(runRules(rules, 'two men').map(({ rule }) => rule)).toEqual(['room/men', 'room/two'])
  expect(runRules(rules, 'three guns')).toEqual([])
})

test('does not let a finding name its own rule', () => {
  const forged = { first: 0, end: 1, value: 'x', rule: 'room/other' }
  const rule: Rule<string, string> = { name: 'room/true', find: () => [forged] }
  expect(runRules([rule], 'x')).toMatchObject([{ rule: 'room/true' }])
})
