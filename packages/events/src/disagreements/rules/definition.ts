import { MEASURES } from '@reportedly/schema'
import type { DifferenceRule } from '../difference.ts'
import { HELD_IN } from '../related-measures.ts'

/** "Eleven killed" beside "about thirty casualties"; "15 killed" beside "20 neutralised". */
export const definition: DifferenceRule = {
  name: 'disagreements/definition',
  kind: 'definition',
  explain: ({ claim: lower }, { claim: higher }) => {
    if (lower.measure === higher.measure) return null
    // The dead are among the casualties: more dead than casualties is no matter of definition.
    if (HELD_IN[higher.measure]?.includes(lower.measure)) return null
    const [one, other] = [lower, higher].map(({ measure }) => MEASURES[measure].label.toLowerCase())
    return HELD_IN[lower.measure]?.includes(higher.measure)
      ? `the lower figure counts “${one}” alone, the higher one all “${other}”`
      : `the lower figure counts “${one}”, the higher one “${other}”`
  },
}
