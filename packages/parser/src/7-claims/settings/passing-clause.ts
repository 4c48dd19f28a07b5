import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Span } from '../../engine/span.ts'
import { afterClauseEnd } from './after-clause.ts'

const LENGTH = /^(minutes|hours?|days?|weeks?|months?|years?)$/
/** How many words before the place such a clause opens. */
const WITHIN = 10

/**
 * The tokens of a clause that only says how long before or after something else it was: "12 were killed in Gao, hours after
 * drones struck Ansongo". Null where a place stands in none.
 */
export const passingClause = ({ tokens, ranges }: Framed, clause: Clause, { first }: PlaceMention): Span | null => {
  const { folded } = tokens
  const { first: opening, end } = ranges[tokens.sentence[first] ?? 0] ?? { first: 0, end: 0 }
  for (let at = first - 1; at > opening + 1 && at >= first - WITHIN; at -= 1) {
    if (/^[,;:]$/.test(folded[at] ?? '')) return null
    if (!/^(after|before)$/.test(folded[at] ?? '') || !LENGTH.test(folded[at - 1] ?? '')) continue
    return { start: at - 1, end: afterClauseEnd(clause, first, end) }
  }
  return null
}
