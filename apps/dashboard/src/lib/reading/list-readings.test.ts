import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { describeReading, listPolicies, listVagueTables } from './list-readings.ts'

const state = new URLSearchParams('policy=conservative&measure=killed&page=4')
const reading = { ...DEFAULT_READING, policy: 'conservative' } as const

test('links each policy with all else that the address says, from the first page on', () => {
  expect(listPolicies(reading, state).map(({ href, chosen }) => [href, chosen])).toEqual([
    ['?measure=killed', false],
    ['?measure=killed&policy=conservative', true],
    ['?measure=killed&policy=median-of-origins', false],
    ['?measure=killed&policy=independents-only', false],
  ])
})

test('links each table of vague words and keeps the policy', () => {
  expect(listVagueTables(reading, state).map(({ href }) => href)).toEqual([
    '?measure=killed&policy=conservative',
    '?measure=killed&policy=conservative&vague=acled',
    '?measure=killed&policy=conservative&vague=airwars',
  ])
})

test('says in a sentence what the choice does', () => {
  expect(describeReading(reading)).toBe(
    'Figures are read at the lowest that any independent origin gives. A vague word (“dozens”) counts for nothing.',
  )
})
