import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.counted.category

describe('a number with "the" is of those of that number', () => {
  test.for([
    ['The attackers took away four policemen. The four were let go on Saturday.', 'state-forces'],
    ['Rebels abducted three soldiers. The three were killed.', 'state-forces'],
    ['Eight rebels were killed. The bodies of all eight were recovered.', 'non-state-armed'],
  ] as const)('%s', ([text, category]) => {
    expect(last(text)).toBe(category)
  })
})

describe('a number is of no one told before', () => {
  test.for([
    ['of another number', 'Rebels abducted three soldiers. The four were killed.', 'unknown-people'],
    ['without "the"', 'Four policemen were abducted. Elsewhere, four were killed.', 'unknown-people'],
  ] as const)('%s', ([, text, category]) => {
    expect(last(text)).toBe(category)
  })
})

test('a number that is denied is of those it was told of', () => {
  expect(last('Raiders killed at least 63 villagers. The government denied the figure of 63 dead.')).toBe('civilian')
  expect(last('Raiders killed at least 63 villagers. The government denied the figure of 90 dead.')).toBe(
    'unknown-people',
  )
})
