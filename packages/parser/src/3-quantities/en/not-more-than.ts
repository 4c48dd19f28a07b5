import { type QuantityRule } from '../bound.ts'
import { moreThan } from './more-than.ts'

const NOT = /^(not|never|n't|cannot|hardly|scarcely)$/
/** Words of a verb that may stand between the two. */
const OF_VERB =
  /^(be|been|have|has|had|number|count|total|reach|come|go|kill|wound|lose|take|hold|involve|to|at|any|far|much|well)$/
const MOST_BETWEEN = 3

/** Whether "not" stands before a bound, with no more than a verb between. */
const isDenied = (folded: readonly string[], at: number): boolean => {
  for (let here = at - 1; here >= at - 1 - MOST_BETWEEN; here -= 1) {
    const word = folded[here] ?? ''
    if (NOT.test(word) || word.endsWith("n't") || word.endsWith('n’t')) return true
    if (!OF_VERB.test(word)) return false
  }
  return false
}

/** "did not number more than 20", "had not exceeded 100": the figure is the most there were. */
export const notMoreThan: QuantityRule = {
  ...moreThan,
  name: 'quantities/not-more-than',
  read: (below, at) => {
    const found = isDenied(below.tokens.folded, at) ? moreThan.read(below, at) : undefined
    const { low = null, unit = null } = found?.value ?? {}
    if (!found || low === null) return undefined
    return {
      end: found.end,
      value: { low: null, high: Number.isInteger(low) ? low - 1 : low, qualifier: 'up-to', unit },
    }
  },
}
