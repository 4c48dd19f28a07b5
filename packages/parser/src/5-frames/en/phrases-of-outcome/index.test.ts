import { expect, test } from 'vitest'
import { isBehindBe, isOfPhrase, PHRASES_OF_OUTCOME } from './index.ts'

const measureOf = (verb: string, behind: string) =>
  PHRASES_OF_OUTCOME.get(verb)?.find((phrase) => phrase.behind.test(behind))?.measure

test('tells what a verb says together with the words behind it', () => {
  expect(measureOf('return', 'to the fold')).toBe('surrendered')
  expect(measureOf('return', 'home in coffins')).toBe('killed')
  expect(measureOf('return', 'home in a prisoner swap')).toBe('freed')
  expect(measureOf('take', 'a bullet in the thigh')).toBe('injured')
  expect(measureOf('end', 'up behind bars')).toBe('captured')
})

test('tells nothing of the same verb before other words', () => {
  expect(measureOf('return', 'to the village')).toBeUndefined()
  expect(measureOf('take', 'a bus to the capital')).toBeUndefined()
  expect(measureOf('end', 'up in the east')).toBeUndefined()
})

test('knows each phrase by a word of it or by its verb', () => {
  expect(isOfPhrase('coffins')).toBe(true)
  expect(isOfPhrase('burned')).toBe(true)
  expect(isOfPhrase('village')).toBe(false)
})

test('knows the words behind "be", and not those behind other verbs', () => {
  expect(isBehindBe('hospital')).toBe(true)
  expect(isBehindBe('coffins')).toBe(false)
})
