import { expect, test } from 'vitest'
import { bearers } from './bearers.ts'
import { clauseOf } from './frames-of.ts'
import { mention } from '../4-mentions/mentions-of.ts'

const bearersIn = (text: string): number => {
  const clause = clauseOf(text)
  const at = clause.chunks.findIndex(({ type }) => type === 'state')
  return bearers({ below: mention(text), clause }, at).length
}

test('finds whom a state is said of', () => {
  expect(bearersIn('Eleven sailors are still missing.')).toBe(1)
  expect(bearersIn('The navy lists 12 sailors as missing.')).toBe(1)
  expect(bearersIn('The blast left two soldiers and nine miners dead.')).toBe(2)
})

test('finds nobody behind a verb that links nothing', () => {
  expect(bearersIn('He described them as dead.')).toBe(0)
})
