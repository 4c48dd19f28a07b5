import { expect, test } from 'vitest'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { tellReports } from './tell-reports.ts'

const survey = surveyTold([
  { chain: ['army'], count: 20 },
  { chain: ['wire'], count: 60 },
])

test('counts the claims of figures, their events, and each report once', () => {
  const { claims, events, reports } = tellReports(survey, survey.figures)
  expect({ claims, events, reports }).toEqual({ claims: 2, events: 1, reports: 2 })
})

test('finds the claim of a report that tells one of the figures, and none in another', () => {
  const [report] = survey.reports.values()
  if (report === undefined) throw new Error('The survey has no report.')
  expect(tellReports(survey, survey.figures).findClaim(report)?.reportId).toBe(report.id)
  expect(tellReports(survey, []).findClaim(report)).toBeNull()
})
