import { expect, test } from 'vitest'
import { makeUpSurvey } from './made-up-survey.fixture.ts'
import { remember } from './remember.ts'

test('makes a view once for each survey and address', () => {
  const made: string[] = []
  const view = remember('test', (_, state) => made.push(state.toString()))
  const [one, other] = [makeUpSurvey(), makeUpSurvey()]
  for (const survey of [one, one, other]) view(survey, new URLSearchParams('q=a'))
  view(one, new URLSearchParams('q=b'))
  expect(made).toEqual(['q=a', 'q=a', 'q=b'])
})

test('forgets the oldest when there are very many', () => {
  let made = 0
  const view = remember('many', () => (made += 1))
  const survey = makeUpSurvey()
  for (let page = 0; page <= 200; page += 1) view(survey, new URLSearchParams({ page: String(page) }))
  view(survey, new URLSearchParams({ page: '200' }))
  expect(made).toBe(201)
  view(survey, new URLSearchParams({ page: '0' }))
  expect(made).toBe(202)
})
