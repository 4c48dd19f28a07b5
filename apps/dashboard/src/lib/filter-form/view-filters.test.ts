import { expect, test } from 'vitest'
import { chooseFilters } from '../survey/choose-filters.ts'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { viewFilters } from './view-filters.ts'

const survey = makeUpSurvey()

const view = (query: string) => {
  const state = new URLSearchParams(query)
  return viewFilters(survey, chooseFilters(state), state)
}

test('says each filter in words, with the address that lifts it', () => {
  expect(view('place=Verrin&kind=local-official&policy=conservative').chosen).toEqual([
    { words: 'Verrin', lift: '?kind=local-official&policy=conservative' },
    { words: 'on the word of: local official', lift: '?place=Verrin&policy=conservative' },
  ])
})

test('writes days in words', () => {
  expect(view('from=2025-03-01&to=2025-03-31').chosen.map(({ words }) => words)).toEqual([
    'from 1 March 2025',
    'to 31 March 2025',
  ])
})

test('keeps what else the address says, but begins at the first page', () => {
  const { kept, liftAll } = view('place=Verrin&policy=conservative&measure=killed&page=3')
  expect(kept).toEqual([
    ['policy', 'conservative'],
    ['measure', 'killed'],
  ])
  expect(liftAll).toBe('?measure=killed&policy=conservative')
})

test('unfolds the rarer fields when one of them is in use', () => {
  expect(view('place=Verrin').unfolded).toBe(false)
  expect(view('stake=independent').unfolded).toBe(true)
})

test('offers what the survey holds, most told of first', () => {
  const { choices } = view('')
  expect(choices.places).toEqual([expect.objectContaining({ value: 'Verrin', words: 'Verrin' })])
  expect(choices.actors).toEqual([expect.objectContaining({ value: 'raiders', words: 'raiders' })])
  expect(choices.kinds.map(({ words }) => words)).toContain('local official')
  expect(choices.sources).toContainEqual(expect.objectContaining({ value: 'A camp elder' }))
})
