import { matchPhrase, type QuantityRule } from '../bound.ts'

const PHRASES: readonly (readonly string[])[] = [
  'none',
  'not a single one',
  'not a single',
  'not one',
  'no one',
  'nobody',
  'zero',
  'no',
  'neither',
  'nil',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)

/** "no one", "none", "not a single": a claim of nought. Whom it is of, room 4 reads as of any part. */
export const none: QuantityRule = {
  name: 'quantities/none',
  starts: ['none', 'not', 'no', 'nobody', 'zero', 'neither', 'nil'],
  read: (below, at) => {
    const { folded } = below.tokens
    // "No. 47", "no longer", "no more than": not a count of nought.
    if (
      folded[at] === 'no' &&
      /^(\.|longer|more|matter|doubt|fewer|less|later|such|further|clear|immediate|independent)$/.test(
        folded[at + 1] ?? '',
      )
    )
      return undefined
    for (const phrase of PHRASES) {
      const end = matchPhrase(folded, at, phrase)
      if (end > 0) return { end, value: { low: 0, high: 0, qualifier: 'exact', unit: null } }
    }
    return undefined
  },
}
