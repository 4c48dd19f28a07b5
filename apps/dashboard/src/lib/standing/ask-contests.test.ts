import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { NO_FILTERS } from '../survey/choose-filters.ts'
import { askContests } from './ask-contests.ts'
import { contestsOf } from './list-contests.ts'
import { surveyTold } from './standing-records.fixture.ts'

const survey = surveyTold([
  { chain: ['army', 'wire'], count: 10 },
  { chain: ['front', 'paper'], count: 40 },
  { chain: ['monitor'], count: 3, changes: { measure: 'injured' } },
  { chain: ['wire'], count: 7, place: 'Orva', day: '2025-05-01' },
])
const asked = (changes: Partial<typeof NO_FILTERS>) => {
  const isAsked = askContests(survey, { ...NO_FILTERS, ...changes })
  return survey.happenings
    .flatMap((happening) => contestsOf(happening, DEFAULT_READING))
    .filter((contest) => isAsked === null || isAsked(contest))
    .map(({ measure, happening }) => `${measure} ${happening.event.place?.name ?? ''}`)
}

test('asks for all where no filter does otherwise', () => {
  expect(askContests(survey, NO_FILTERS)).toBeNull()
})

test('asks for the contests of the figures that filters choose, with all who speak in them', () => {
  expect(asked({ place: 'Orva' })).toEqual(['killed Orva'])
  expect(asked({ measure: 'injured' })).toEqual(['injured Verrin'])
  expect(asked({ source: 'army' })).toEqual(['killed Verrin'])
  expect(asked({ place: 'nowhere' })).toEqual([])
})
