import { expect, test } from 'vitest'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'
import { Report } from './report.ts'

const { report } = MADE_UP

test('accepts a report of which nothing is known but its text', () => {
  const bare = { ...report, title: null, publisher: null, url: null, authors: [], publishedAt: null, language: 'und' }
  expect(refusals(Report, report)).toEqual([])
  expect(refusals(Report, bare)).toEqual([])
})

test('accepts a day or a moment of publication, and nothing looser', () => {
  expect(refusals(Report, { ...report, publishedAt: '2024-02-29' })).toEqual([])
  for (const publishedAt of ['2025-02-29', 'May 2025', '2025-05-11T08:30', ''])
    expect(refusals(Report, { ...report, publishedAt }), publishedAt).toEqual([
      'publishedAt: expected an ISO 8601 date, or a date-time with its offset ("2025-05-11", "2025-05-11T08:30:00Z")',
    ])
})

test('refuses a report without a text, a hash that is none, and a line before the first', () => {
  const origin = { ...report.origin, line: 0 }
  expect(refusals(Report, { ...report, text: '', contentHash: 'ABC', origin })).toEqual([
    'text: expected string to have >=1 characters',
    'contentHash: expected text that matches /^[0-9a-f]{64}$/',
    'origin.line: expected number to be >=1',
  ])
})

test('refuses a URL without its scheme', () => {
  expect(refusals(Report, { ...report, url: 'example.org' })).toEqual([
    'url: expected a URL with its scheme ("https://…")',
  ])
})
