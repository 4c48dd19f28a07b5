import type { Quantity } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { formatFigure } from './format-figure.ts'

const quantity = (low: number | null, high: number | null, others: Partial<Quantity> = {}): Quantity => ({
  low,
  high,
  qualifier: 'exact',
  asStated: '',
  unit: 'count',
  ...others,
})

test('shows the bounds that the report gives', () => {
  expect(formatFigure(quantity(35, 35))).toBe('35')
  expect(formatFigure(quantity(null, 100))).toBe('≤ 100')
  expect(formatFigure(quantity(20, null))).toBe('≥ 20')
  expect(formatFigure(quantity(20, 30))).toBe('20–30')
  expect(formatFigure(quantity(1200, 1200, { qualifier: 'approximately' }))).toBe('≈ 1,200')
  expect(formatFigure(quantity(0, 0))).toBe('0')
})

test('shows a vague word as the word it is, never as a number', () => {
  expect(formatFigure(quantity(null, null, { qualifier: 'vague', asStated: 'Several' }))).toBe('several')
  expect(formatFigure(quantity(null, null, { qualifier: 'unspecified' }))).toBe('not stated')
})

test('shows the unit of what is weighed or paid', () => {
  expect(formatFigure(quantity(2.5, 2.5, { unit: 'tonne' }))).toBe('2.5 tonne')
})
