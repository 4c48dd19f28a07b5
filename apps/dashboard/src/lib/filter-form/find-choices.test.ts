import { expect, test } from 'vitest'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { findChoices } from './find-choices.ts'

const survey = surveyTold([
  { chain: ['army'], count: 5, place: 'Upper Bel' },
  { chain: ['army'], count: 6, place: 'Upper Bel', day: '2025-06-01' },
  { chain: ['front'], count: 9, place: 'Bel Réo', day: '2025-07-01' },
  { chain: ['front'], count: 8, place: 'Isobel', day: '2025-08-01' },
])

const namesOf = (typed: string) => findChoices(survey, 'places', typed).map(({ words }) => words)

test('puts names that begin with what is typed first, then those with a word that does', () => {
  expect(namesOf('bel')).toEqual(['Bel Réo', 'Upper Bel', 'Isobel'])
})

test('finds a name whatever the case and the accents, and none that lacks what is typed', () => {
  expect(namesOf('RÉO')).toEqual(['Bel Réo'])
  expect(namesOf('reo')).toEqual(['Bel Réo'])
  expect(namesOf('reob')).toEqual([])
})

test('offers what is most told of while nothing is typed, with how many figures have it', () => {
  expect(findChoices(survey, 'places', '')[0]).toEqual({ value: 'Upper Bel', words: 'Upper Bel', note: '2 figures' })
})
