import { expect, test } from 'vitest'
import { applyFilters } from './apply-filters.ts'
import { chooseFilters } from './choose-filters.ts'
import { makeUpSurvey } from './made-up-survey.fixture.ts'

const survey = makeUpSurvey()
const undated = makeUpSurvey((claim) => ({ ...claim, time: null, place: null }))

const measures = (query: string, from = survey) =>
  applyFilters(from, chooseFilters(new URLSearchParams(query))).map(({ measure }) => measure)

test('keeps every figure where nothing is asked for', () => {
  expect(measures('')).toEqual(['killed', 'injured', 'missing'])
})

test('keeps the figures of one measure', () => {
  expect(measures('measure=missing')).toEqual(['missing'])
})

test('keeps events that may have been within the days asked for', () => {
  expect(measures('from=2025-03-03&to=2025-03-03')).toHaveLength(3)
  expect(measures('from=2025-03-04')).toEqual([])
  expect(measures('to=2025-03-02')).toEqual([])
})

test('shows an event without a day or place only where none is asked for', () => {
  expect(measures('', undated).length).toBeGreaterThan(0)
  expect(measures('from=1900-01-01', undated)).toEqual([])
  expect(measures('place=Verrin', undated)).toEqual([])
})

test('finds a place whatever the case, and no other', () => {
  expect(measures('place=vErrin')).toHaveLength(3)
  expect(measures('place=Verr')).toEqual([])
})

test('finds a country by its name and by its code', () => {
  const abroad = makeUpSurvey((claim) => ({ ...claim, place: claim.place && { ...claim.place, country: 'CI' } }))
  expect(measures('place=cote d’ivoire', abroad)).toHaveLength(3)
  expect(measures('place=CI', abroad)).toHaveLength(3)
  expect(measures('place=ML', abroad)).toEqual([])
})

test('finds who is held responsible', () => {
  expect(measures('actor=Raiders')).toHaveLength(3)
  expect(measures('actor=army')).toEqual([])
})

test('asks kind and stake of one and the same speaker', () => {
  expect(measures('kind=local-official')).toEqual(['killed', 'missing'])
  expect(measures('kind=local-official&stake=independent')).toEqual([])
  expect(measures('stake=unknown')).toHaveLength(3)
})

test('finds a source by its name as well as by its id', () => {
  expect(measures('source=a camp elder')).toEqual(['killed', 'missing'])
  expect(measures('source=nobody')).toEqual([])
})

test('keeps all claims of a figure, also those of others than the source asked for', () => {
  const sourceId = survey.figures[0]?.voices[0]?.sourceIds[0] ?? ''
  const [killed] = applyFilters(survey, chooseFilters(new URLSearchParams({ source: sourceId })))
  expect(killed?.voices).toHaveLength(survey.figures[0]?.voices.length ?? 0)
})

test('finds words in the sentence and the name of the speaker, all of them', () => {
  expect(measures('q=farmers')).toEqual(['injured'])
  expect(measures('q=GOVERNOR lake')).toEqual(['killed'])
  expect(measures('q=farmers governor')).toEqual([])
})
