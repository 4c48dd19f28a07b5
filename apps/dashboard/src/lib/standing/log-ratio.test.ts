import { expect, test } from 'vitest'
import { describeRatio, printRatio } from './describe-ratio.ts'
import { logRatio } from './log-ratio.ts'

test('counts doublings and halvings', () => {
  expect(logRatio(80, 20)).toBe(2)
  expect(logRatio(20, 80)).toBe(-2)
  expect(logRatio(0, 0)).toBe(0)
  expect(logRatio(0, 7)).toBe(-Infinity)
  expect(logRatio(7, 0)).toBe(Infinity)
})

test('reads as the ratio that it is', () => {
  expect([0, 1, -1, 2.322, Infinity, -Infinity].map(printRatio)).toEqual([
    'same',
    '×2',
    '×0.5',
    '×5',
    'some to none',
    'none to some',
  ])
  expect(describeRatio(1)).toBe('2 times the figure of the others')
  expect(describeRatio(-Infinity)).toBe('none, where the others give some')
})
