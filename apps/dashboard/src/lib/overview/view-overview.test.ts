import { expect, test } from 'vitest'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { composeSurvey } from '../survey/compose-survey.ts'
import { viewSentences } from '../sentences/view-sentences.ts'
import { timeChartToCsv } from '../time-chart/time-chart-to-csv.ts'
import { viewOverview } from './view-overview.ts'

const survey = makeUpSurvey()
const view = (query: string) => viewOverview(survey, new URLSearchParams(query))

test('says in words what is seen, under the policy chosen', () => {
  expect(view('').heading).toBe('From 20 to 60 people reported killed in 1 event')
  expect(view('policy=conservative').heading).toBe('20 people reported killed in 1 event')
  expect(view('measure=missing').heading).toBe('No number for people reported missing, in 1 event')
  expect(view('place=Nowhere').heading).toBe('No figure fits')
})

test('leads each total to the sentences it adds up', () => {
  const [killed] = view('place=Verrin').cards
  expect(killed).toMatchObject({ figure: '20–60', sentencesHref: '/figures?measure=killed&place=Verrin' })
  const { page, heading } = viewSentences(survey, new URLSearchParams('measure=killed&place=Verrin'))
  expect(heading).toBe('7 sentences behind the figures for “killed”')
  expect(page.items.map(({ standing }) => standing)).toContain('set aside: denied by the speaker')
})

test('keeps the measure, the days and the policy in the links to the file and to the chart alone', () => {
  const { csvHref, embedHref } = view('from=2025-03-01&policy=conservative')
  expect(csvHref).toBe('/over-time.csv?from=2025-03-01&measure=killed&policy=conservative')
  expect(embedHref).toBe('/embed/over-time?from=2025-03-01&measure=killed&policy=conservative')
})

test('lists the disputed events and the reports that came last', () => {
  const { disputed, latest } = view('')
  expect(disputed.rows).toHaveLength(1)
  expect(latest.map(({ title }) => title)).toEqual([
    'Up to 60 villagers feared dead',
    'At least 20 villagers killed in Verrin',
  ])
})

test('writes the numbers of the chart as rows', () => {
  const { chart } = view('')
  const csv = timeChartToCsv(chart?.bins ?? [], ['civilian'])
  expect(csv.split('\r\n')).toEqual([
    'from,to,events,low,best,high,open,civilian',
    '2025-03-03,2025-03-03,1,20,28,60,no,28',
    '',
  ])
})

test('is ready for a store without a record', () => {
  const empty = composeSurvey({ events: [], claims: [], reports: [], sources: [] })
  expect(viewOverview(empty, new URLSearchParams())).toMatchObject({ cards: [], chart: null, latest: [] })
})
