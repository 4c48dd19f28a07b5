import { expect, test } from 'vitest'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { chooseLines } from './choose-lines.ts'

const survey = makeUpSurvey()
const speakersOf = (query: string) =>
  chooseLines(survey, new URLSearchParams(query)).map(({ voice }) => voice.claim.attribution[0]?.name)

test('takes every telling of the figures asked for', () => {
  expect(speakersOf('').length).toBe(survey.claims.size)
  expect(speakersOf('measure=injured').length).toBe(1)
})

test('keeps what is about events of no known day', () => {
  const undated = chooseLines(survey, new URLSearchParams('of=undated'))
  expect(undated.every(({ figure }) => figure.from === null)).toBe(true)
  expect(undated.length).toBeLessThan(survey.claims.size)
})

test('keeps what comes to no number, under the policy at hand', () => {
  const silent = chooseLines(survey, new URLSearchParams('of=silent'))
  expect(silent.map(({ figure }) => figure.measure)).not.toContain('killed')
  for (const { voice } of silent) expect(voice.claim.quantity).toMatchObject({ low: null, high: null })
})

test('keeps what goes back to nobody named, where that is asked for', () => {
  const unnamed = speakersOf('of=unnamed')
  expect(unnamed.length).toBeLessThan(speakersOf('').length)
  expect(unnamed).not.toContain('The army')
})
