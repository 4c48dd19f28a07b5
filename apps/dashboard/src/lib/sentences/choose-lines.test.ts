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

test('keeps what goes back to nobody named, where that is asked for', () => {
  const unnamed = speakersOf('of=unnamed')
  expect(unnamed.length).toBeLessThan(speakersOf('').length)
  expect(unnamed).not.toContain('The army')
})
