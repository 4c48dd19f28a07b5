import type { DifferenceRule } from '../difference.ts'
import { findProvisional } from '../en/provisional.ts'

/** "A provisional toll of seven" beside "eleven". */
export const provisional: DifferenceRule = {
  name: 'disagreements/provisional',
  kind: 'scope',
  explain: (lower, higher) => {
    const words = findProvisional(lower.sentence)
    return words === null || findProvisional(higher.sentence) !== null
      ? null
      : `the lower figure is called provisional (“${words}”)`
  },
}
