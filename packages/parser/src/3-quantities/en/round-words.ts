import { splitPhrases } from '../match-phrase.ts'

/** Collective words for a number, the words around them included; round ones are said of about so many. */
const WORDS: Readonly<Record<string, { readonly value: number; readonly round: boolean }>> = {
  'half a dozen': { value: 6, round: true },
  'a half dozen': { value: 6, round: true },
  'a half-dozen': { value: 6, round: true },
  'one half-dozen': { value: 6, round: true },
  'half-dozen': { value: 6, round: true },
  'half dozen': { value: 6, round: true },
  'half a million': { value: 500_000, round: true },
  'a half million': { value: 500_000, round: true },
  'half a billion': { value: 500_000_000, round: true },
  'a quarter of a million': { value: 250_000, round: true },
  'half a thousand': { value: 500, round: true },
  'a dozen': { value: 12, round: true },
  'one dozen': { value: 12, round: true },
  dozen: { value: 12, round: true },
  'a couple of': { value: 2, round: true },
  'a couple': { value: 2, round: true },
  'couple of': { value: 2, round: true },
  'a pair of': { value: 2, round: false },
  'pair of': { value: 2, round: false },
  'a trio of': { value: 3, round: false },
  'trio of': { value: 3, round: false },
}

export const ROUND_WORDS = splitPhrases(Object.keys(WORDS)).map((phrase) => ({
  phrase,
  ...(WORDS[phrase.join(' ')] ?? { value: 0, round: true }),
}))
