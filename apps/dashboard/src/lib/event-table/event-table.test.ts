import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { makeUpSurvey, surveyOf } from '../survey/made-up-survey.fixture.ts'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { chooseEventSort, sortEvents } from './sort-events.ts'
import { viewEventRow } from './view-event-row.ts'
import { viewEvents } from './view-events.ts'

const survey = makeUpSurvey()
const [happening] = survey.happenings
if (happening === undefined) throw new Error('The made-up claims make an event.')

/** Two events: the made-up one, and one of another place without a day. */
const two = surveyOf(
  MADE_UP_READINGS.flatMap(({ claims }, index) =>
    claims.map((claim) => (index === 0 ? claim : { ...claim, time: null, place: null, actor: null })),
  ),
  MADE_UP_READINGS.map(({ report }) => report),
)

test('shows an event with one figure, each number of it linked to its sentence', () => {
  const row = viewEventRow(survey, happening, DEFAULT_READING, null)
  expect(row.about).toBe('Killed, civilians')
  expect(row.parts.map(({ text }) => text).join('')).toBe('20–60')
  expect(row.parts[0]?.href).toContain('#claim-')
  expect(row.figures.filter(({ used }) => !used).length).toBeGreaterThan(0)
})

test('says how many times the lowest the highest figure is', () => {
  expect(viewEventRow(survey, happening, DEFAULT_READING, null).dispute).toMatch(/^×[23]/)
})

test('says what a ratio is of, where that is not what the row is about', () => {
  const row = viewEventRow(survey, happening, DEFAULT_READING, 'injured')
  expect(row).toMatchObject({ about: 'Injured, civilians', disputeOf: 'killed, civilians' })
  expect(viewEventRow(survey, happening, DEFAULT_READING, null).disputeOf).toBeNull()
})

test('shows the measure asked for', () => {
  expect(viewEventRow(survey, happening, DEFAULT_READING, 'injured').about).toBe('Injured, civilians')
})

test('puts events of no known day last, whichever way time runs', () => {
  const around = { survey: two, reading: DEFAULT_READING, measure: null }
  for (const sort of ['newest', 'oldest'] as const)
    expect(sortEvents(two.happenings, sort, around).at(-1)?.event.time?.start ?? null).toBeNull()
})

test('falls back to the newest first for an order it does not know', () => {
  expect(chooseEventSort(new URLSearchParams('sort=loudest'))).toBe('newest')
  expect(chooseEventSort(new URLSearchParams('sort=disputed'))).toBe('disputed')
})

test('keeps the filters in the links that change the order, but not the page', () => {
  const { sorts, heading } = viewEvents(survey, new URLSearchParams('place=Verrin&page=1&sort=oldest'))
  expect(sorts.find(({ words }) => words === 'most disputed')?.href).toBe('?place=Verrin&sort=disputed')
  expect(heading).toBe('1 event, oldest first')
})

test('leads from the headings to their orders, and turns days round', () => {
  const columnsOf = (query: string) => viewEvents(survey, new URLSearchParams(query)).columns
  expect(columnsOf('').map(({ href, sorted }) => [href, sorted])).toEqual([
    ['?sort=oldest', 'descending'],
    ['?sort=highest', undefined],
    [undefined, undefined],
    ['?sort=disputed', undefined],
    ['?sort=origins', undefined],
  ])
  expect(columnsOf('sort=oldest')[0]).toMatchObject({ href: '?', sorted: 'ascending' })
  expect(columnsOf('sort=disputed')[0]).toMatchObject({ href: '?', sorted: undefined })
})

test('keeps the policy in every link', () => {
  const { page } = viewEvents(survey, new URLSearchParams('policy=conservative'))
  expect(page.items[0]?.href).toMatch(/\?policy=conservative$/)
  expect(page.items[0]?.parts[0]?.href).toContain('?policy=conservative#claim-')
})
