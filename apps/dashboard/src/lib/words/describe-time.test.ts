import { expect, test } from 'vitest'
import { describeTime } from './describe-time.ts'

const time = (start: string | null, text = 'on Sunday') => ({ text, span: null, start, end: start, precision: null })

test('names the day', () => expect(describeTime(time('2025-05-11'))).toBe('11 May 2025'))
test('quotes words that were not resolved to a day', () =>
  expect(describeTime(time(null))).toBe('“on Sunday”, day unknown'))
test('says that a date is unknown', () => {
  expect(describeTime(null)).toBe('date unknown')
  expect(describeTime(time(null, ''))).toBe('date unknown')
})
