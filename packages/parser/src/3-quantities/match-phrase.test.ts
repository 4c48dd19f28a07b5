import { expect, test } from 'vitest'
import { matchPhrase, nextInPhrases, splitPhrases } from './match-phrase.ts'

test('finds where a phrase ends', () => {
  expect(matchPhrase(['at', 'least', '40'], 0, ['at', 'least'])).toBe(2)
  expect(matchPhrase(['at', 'last', '40'], 0, ['at', 'least'])).toBe(-1)
})

test('knows which words may stand second, and takes any behind a phrase of one word', () => {
  const next = nextInPhrases(splitPhrases(['at least', 'no fewer than', 'near', 'near to']))
  expect([next('at')?.('least'), next('at')?.('last')]).toEqual([true, false])
  expect(next('near')).toBeUndefined()
})
