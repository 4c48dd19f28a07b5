import type { Claim, Estimate, Quantity } from '@reportedly/schema'
import { madeUpClaim } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { linkEstimate } from './link-estimate.ts'

const stated = (id: string, low: number | null, high: number | null, qualifier: Quantity['qualifier']): Claim =>
  madeUpClaim({ id, quantity: { low, high, qualifier, asStated: '', unit: 'count' } })

const moreThan300 = stated('more', 301, null, 'more-than')
const atLeast300 = stated('least', 300, null, 'at-least')
const fewerThan500 = stated('fewer', null, 499, 'fewer-than')
const upTo500 = stated('up', null, 500, 'up-to')

const write = (bounds: Pick<Estimate, 'low' | 'best' | 'high'>, ...used: readonly Claim[]): string =>
  linkEstimate({ ...bounds, unit: 'count' }, used)
    .map(({ text, href }) => `${text}${href === null ? '' : ` (${href.split('#claim-')[1]})`}`)
    .join('')

test('writes a bound with the number that its report gives', () => {
  expect(write({ low: 301, best: 301, high: null }, moreThan300)).toBe('more than 300 (more)')
  expect(write({ low: 300, best: 300, high: null }, atLeast300, moreThan300)).toBe('at least 300 (least)')
  expect(write({ low: null, best: 499, high: 499 }, fewerThan500)).toBe('fewer than 500 (fewer)')
  expect(write({ low: null, best: 500, high: 500 }, fewerThan500, upTo500)).toBe('up to 500 (up)')
})

test('writes what is bounded on neither side as about the number said, not as about its inclusive end', () => {
  expect(write({ low: null, best: 301, high: null }, moreThan300, upTo500)).toBe('about 300 (more)')
  expect(write({ low: null, best: 499, high: null }, fewerThan500, moreThan300)).toBe('about 500 (fewer)')
  expect(write({ low: null, best: 300, high: null }, atLeast300, upTo500)).toBe('about 300 (least)')
})

test('writes a bound that only a vague word or another bound set as it is', () => {
  expect(write({ low: 302, best: 302, high: null }, moreThan300)).toBe('at least 302 (more)')
})
