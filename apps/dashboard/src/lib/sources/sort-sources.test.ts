import { expect, test } from 'vitest'
import { chooseSort, sortSources, turnSort } from './sort-sources.ts'
import type { SourceSummary } from './summarise-sources.ts'

const summary = (id: string, figures: number, medianLog: number | null): SourceSummary => ({
  id,
  name: id.toUpperCase(),
  source: null,
  reports: 1,
  figures,
  events: 1,
  asOrigin: figures,
  asRelay: 0,
  logs: [],
  medianLog,
  medianClaim: null,
})

const sources = [summary('a', 1, null), summary('b', 3, -1), summary('c', 3, 2)]
const sorted = (query: string) =>
  sortSources(sources, chooseSort(new URLSearchParams(query)))
    .map(({ id }) => id)
    .join('')

test('sorts by figures until asked otherwise', () => {
  expect(sorted('')).toBe('bca')
  expect(sorted('sort=nothing')).toBe('bca')
  expect(sorted('sort=toString')).toBe('bca')
})

test('leaves what has no ratio to the end, whichever way', () => {
  expect(sorted('sort=ratio')).toBe('cba')
  expect(sorted('sort=ratio&order=rising')).toBe('bca')
})

test('turns the order of the column that is sorted by, and starts each with its own', () => {
  expect(turnSort('figures', { column: 'figures', order: 'falling' })).toEqual({ sort: 'figures', order: 'rising' })
  expect(turnSort('figures', { column: 'figures', order: 'rising' })).toEqual({ sort: null, order: null })
  expect(turnSort('name', { column: 'figures', order: 'falling' })).toEqual({ sort: 'name', order: null })
})
