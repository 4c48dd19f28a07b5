import { Quantity } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { describeFigure } from './describe-figure.ts'

const figure = (
  low: number | null,
  high: number | null,
  qualifier: Quantity['qualifier'],
  asStated = '',
  unit = 'count',
) => describeFigure(Quantity.parse({ low, high, qualifier, asStated, unit }))

test('prints an exact figure as a number', () => expect(figure(1250, 1250, 'exact', '1 250')).toBe('1,250'))
test('keeps every bound in words', () => {
  expect(figure(20, null, 'at-least')).toBe('at least 20')
  expect(figure(21, null, 'more-than')).toBe('more than 20')
  expect(figure(null, 100, 'up-to')).toBe('up to 100')
  expect(figure(null, 19, 'fewer-than')).toBe('fewer than 20')
  expect(figure(20, 30, 'range')).toBe('20–30')
  expect(figure(40, 40, 'approximately')).toBe('about 40')
})
test('shows a vague word as it was said, never as a number', () =>
  expect(figure(null, null, 'vague', 'Several')).toBe('several'))
test('says so when no number was given', () => expect(figure(null, null, 'unspecified')).toBe('number not given'))
test('puts units where English puts them', () => {
  expect(figure(35, 35, 'exact', '35', 'kg')).toBe('35 kg')
  expect(figure(null, 2000, 'up-to', 'up to $2,000', 'USD')).toBe('up to USD 2,000')
})
test('shows "no one" as nought', () => expect(figure(0, 0, 'exact', 'no one')).toBe('0'))
