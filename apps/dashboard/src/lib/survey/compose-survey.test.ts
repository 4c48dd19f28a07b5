import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { composeHappening } from './compose-happening.ts'
import { composeSurvey } from './compose-survey.ts'
import { makeUpSurvey } from './made-up-survey.fixture.ts'

const survey = makeUpSurvey()
const [happening] = survey.happenings
if (happening === undefined) throw new Error('The made-up claims make an event.')

test('has every claim of an event in exactly one figure', () => {
  const told = survey.figures.flatMap(({ voices }) => voices.map(({ claim }) => claim.id))
  expect(told.toSorted()).toEqual([...survey.claims.keys()].toSorted())
})

test('lists the figures of an event by measure, in the order of display', () => {
  expect(survey.figures.map(({ measure }) => measure)).toEqual(['killed', 'injured', 'missing'])
  expect(happening.figures).toEqual(survey.figures)
})

test('gives a figure the day and the place of its event', () => {
  expect(survey.figures[0]).toMatchObject({ from: '2025-03-03', to: '2025-03-03', place: { name: 'Verrin' } })
})

test('estimates a figure under each policy, and keeps what it reckoned', () => {
  const [killed] = survey.figures
  if (killed === undefined) throw new Error('Some are said to be killed.')
  expect(survey.estimateOf(killed, DEFAULT_READING)).toMatchObject({ low: 20, high: 60, policy: 'range' })
  expect(survey.estimateOf(killed, { ...DEFAULT_READING, policy: 'conservative' })).toMatchObject({ best: 20 })
  expect(survey.estimateOf(killed, DEFAULT_READING)).toBe(survey.estimateOf(killed, DEFAULT_READING))
})

test('finds an event by its id, and none by another', () => {
  expect(survey.findHappening(happening.event.id)).toBe(happening)
  expect(survey.findHappening('none')).toBeNull()
})

test('names a source that no record is kept of as a claim names it', () => {
  const sourceId = survey.figures[0]?.voices[0]?.sourceIds[0] ?? ''
  expect(survey.nameSource(sourceId)).toBe(survey.figures[0]?.voices[0]?.claim.attribution[0]?.name)
})

test('is empty for an empty store', () => {
  const empty = composeSurvey({ events: [], claims: [], reports: [], sources: [] })
  expect(empty.figures).toEqual([])
  expect(empty.happenings).toEqual([])
})

test('keeps an event as it was where nothing of it has changed, and puts it together anew where something has', () => {
  const again = composeHappening(structuredClone(happening.event), survey, happening)
  expect(again).toBe(happening)
  const renamed = { ...happening.event, label: 'Another' }
  expect(composeHappening(renamed, survey, happening)).not.toBe(happening)
  const [first] = happening.claims
  if (first === undefined) throw new Error('The event has claims.')
  const changed = { ...survey, claims: new Map([...survey.claims, [first.id, { ...first }]]) }
  expect(composeHappening(happening.event, changed, happening)).not.toBe(happening)
  const fewer = { ...survey, reports: new Map([...survey.reports].slice(1)) }
  expect(composeHappening(happening.event, fewer, happening).reports).toHaveLength(happening.reports.length - 1)
})
