import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import { showClaims } from './show-claims.ts'
import { summariseSources } from './summarise-sources.ts'

const survey = surveyTold([
  { chain: ['army', 'wire'], count: 80 },
  { chain: ['front', 'wire'], count: 20 },
  { chain: ['wire'], count: 4, place: 'Quellan', day: '2025-04-01' },
  { chain: ['two witnesses', 'wire'], count: 9, place: 'Quellan', day: '2025-04-01' },
])

test('counts what a source says itself apart from what it passes on', () => {
  const wire = summariseSources(survey, DEFAULT_READING).find(({ id }) => id === 'wire')
  expect(wire).toMatchObject({ name: 'The Wire', reports: 4, figures: 4, events: 2, asOrigin: 1, asRelay: 3 })
})

test('gives nobody’s row to a speaker that is only described', () =>
  expect(summariseSources(survey, DEFAULT_READING).map(({ id }) => id)).toEqual(['army', 'front', 'wire']))

test('finds the middle of how a source’s figures stand to others', () => {
  const byId = new Map(summariseSources(survey, DEFAULT_READING).map((each) => [each.id, each.medianLog]))
  expect(byId.get('army')).toBe(2)
  expect(byId.get('front')).toBe(-2)
})

test('counts shown claims alone', () => {
  const shownWith = (query: string) =>
    summariseSources(survey, DEFAULT_READING, showClaims(survey, chooseFilters(new URLSearchParams(query))))
  expect(shownWith('place=nowhere')).toEqual([])
  const wire = shownWith('place=Quellan').find(({ id }) => id === 'wire')
  expect(wire).toMatchObject({ figures: 2, events: 1, reports: 2 })
  expect(shownWith('')).toEqual(summariseSources(survey, DEFAULT_READING))
})
