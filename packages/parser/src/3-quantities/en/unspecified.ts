import { matchPhrase, type QuantityRule } from '../bound.ts'
import { nextInPhrases } from '../match-phrase.ts'

const PHRASES: readonly (readonly string[])[] = ['an unknown number of', 'unknown number of'].map((phrase) =>
  phrase.split(' '),
)

/** "an unknown number of": the report says that it has no figure. */
export const unspecified: QuantityRule = {
  name: 'quantities/unspecified',
  starts: ['an', 'unknown', 'unspecified'],
  next: nextInPhrases(PHRASES),
  read: (below, at) => {
    for (const phrase of PHRASES) {
      const end = matchPhrase(below.tokens.folded, at, phrase)
      if (end > 0) return { end, value: { low: null, high: null, qualifier: 'unspecified', unit: null } }
    }
    return undefined
  },
}
