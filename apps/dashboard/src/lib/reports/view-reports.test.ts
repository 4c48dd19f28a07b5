import { expect, test } from 'vitest'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { viewReports } from './view-reports.ts'

const view = (query: string) => viewReports(makeUpSurvey(), new URLSearchParams(query))

test('says in the heading what is listed', () => {
  expect(view('').heading).toBe('2 reports, newest first')
  expect(view('q=feared').heading).toBe('1 report with “feared”')
  expect(view('q=nowhere').heading).toBe('No report with “nowhere”')
  expect(view('sort=oldest').heading).toBe('2 reports, oldest first')
})

test('shows of a report its publisher, its figures and the event it tells of', () => {
  const [row] = view('q=feared').page.items
  expect(row).toMatchObject({ publisher: 'The Second Paper', day: '5 March 2025', figures: '5 figures', more: null })
  expect(row?.events).toHaveLength(1)
})

test('keeps the order when other words are sent', () => {
  expect(view('q=feared&sort=oldest&page=3&policy=range').kept).toEqual([
    ['sort', 'oldest'],
    ['policy', 'range'],
  ])
})
