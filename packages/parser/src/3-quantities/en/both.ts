import { endOfSentence } from '../end-of-sentence.ts'
import { matchPhrase, type QuantityRule } from '../bound.ts'

const PHRASES: readonly (readonly [readonly string[], number])[] = [
  [['both', 'of', 'the'], 2],
  [['both', 'of'], 2],
  [['both', 'the'], 2],
  ...['his', 'her', 'its', 'their', 'our', 'my'].map((owner) => [['both', owner], 2] as const),
  [['both'], 2],
]

const FLOATS_BEHIND = /^(were|are|been|being|have|had)$/

/** "both pilots": two of them. "both … and …" joins two groups and is no count. */
export const both: QuantityRule = {
  name: 'quantities/both',
  starts: ['both'],
  read: (below, at) => {
    const { folded } = below.tokens
    const limit = endOfSentence(below, at)
    for (const [phrase, value] of PHRASES) {
      const end = matchPhrase(folded, at, phrase)
      if (end < 0) continue
      // "His wife and son were both killed": the subject has been named, it is counted no second time.
      if (phrase.length === 1 && FLOATS_BEHIND.test(folded[at - 1] ?? '')) return undefined
      // "both sides and …" joins two; "both bombers, and …" goes on behind its comma.
      for (let ahead = end; ahead < Math.min(end + 6, limit) && folded[ahead] !== ','; ahead += 1)
        if (folded[ahead] === 'and') return undefined
      return { end, value: { low: value, high: value, qualifier: 'exact', unit: null } }
    }
    return undefined
  },
}
