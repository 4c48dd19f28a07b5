import type { DifferenceRule } from '../difference.ts'
import type { Statement } from '../statement.ts'

const SCOPES = {
  incident: 'this event alone',
  cumulative: 'a total over a longer time or several events',
  background: 'an earlier event, told in passing',
} as const

const isPart = ({ claim }: Statement): boolean => claim.subsetOf !== null

/** "47 this week" beside "50,000 since October"; "eight at the falls" beside "54 in all". */
export const scope: DifferenceRule = {
  name: 'disagreements/scope',
  kind: 'scope',
  explain: (lower, higher) => {
    if (lower.claim.scope !== higher.claim.scope) {
      return `the lower figure is ${SCOPES[lower.claim.scope]}, the higher one ${SCOPES[higher.claim.scope]}`
    }
    return isPart(lower) && !isPart(higher) ? 'the lower figure is given as a part of a larger one' : null
  },
}
