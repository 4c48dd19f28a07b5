import { expect, test } from 'vitest'
import { makeUpSurvey, surveyOf } from '../survey/made-up-survey.fixture.ts'
import { readTicked } from './read-ticked.ts'
import { viewPartners } from './view-partners.ts'
import { viewSides } from './view-sides.ts'

const survey = makeUpSurvey()
const [first = 'none', second = 'none'] = survey.reports.keys()
const view = (query: string) => viewSides(survey, new URLSearchParams(query))

test('offers every report on either side', () => {
  const [left, right] = view('policy=conservative')
  expect(left?.found).toBe('2 reports')
  expect([left, right].map((side) => side?.candidates[0]?.id)).toEqual([second, second])
})

test('offers beside a report those of the same event, and not itself', () => {
  const [left, right] = view(`a=${first}`)
  expect(left).toMatchObject({ chosen: { id: first }, candidates: [] })
  expect(right?.candidates.map(({ id, isFellow }) => [id, isFellow])).toEqual([[second, true]])
  expect(right?.offers).toBe(`/suggestions/reports?beside=${first}`)
})

test('offers the only report kept on one side alone', () => {
  const [report] = survey.reports.values()
  const alone = surveyOf(
    [...survey.claims.values()].filter(({ reportId }) => reportId === report?.id),
    report === undefined ? [] : [report],
  )
  const [left, right] = viewSides(alone, new URLSearchParams())
  expect(left?.candidates).toHaveLength(1)
  expect(right).toMatchObject({ candidates: [], found: 'No other report is kept.' })
})

test('writes how many reports there are as every page does', () => {
  const [report] = survey.reports.values()
  const many = Array.from({ length: 1200 }, (_, at) =>
    report === undefined ? [] : [{ ...report, id: `r${at}` }],
  ).flat()
  const [left] = viewSides(surveyOf([], many), new URLSearchParams())
  expect(left?.found).toBe('8 of 1,200 reports; more words find others')
})

test('finds by words, on each side for itself', () => {
  const [left, right] = view('find-a=feared&find-b=nowhere')
  expect(left?.candidates.map(({ id }) => id)).toEqual([second])
  expect(right?.found).toBe('No report has all these words.')
})

test('passes over an id under which nothing is kept', () => {
  expect(view('a=none')[0]).toMatchObject({ chosen: null, found: '2 reports' })
})

test('takes two reports ticked in a list for the two sides', () => {
  expect(readTicked(new URLSearchParams('report=r1&report=r2&report=r3&policy=range'))?.toString()).toBe(
    'policy=range&a=r1&b=r2',
  )
  expect(readTicked(new URLSearchParams('report=r1'))?.toString()).toBe('a=r1')
  expect(readTicked(new URLSearchParams('a=r1'))).toBe(null)
})

test('leads from a report to those of its event, side by side', () => {
  expect(viewPartners(survey, first)?.fellows.map(({ compareHref }) => compareHref)).toEqual([
    `/compare?a=${first}&b=${second}`,
  ])
})
