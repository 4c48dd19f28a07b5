import type { Detection } from './detection.ts'
import type { TextScore } from './score-text.ts'

/**
 * Scores how happenings are told apart within texts, over every two found claims of a text for which the gold names
 * their happening: precision of those put together, recall of those that belong together.
 */
export const scoreEvents = (scores: readonly TextScore[]): Detection => {
  let [both, together, belonging] = [0, 0, 0]
  for (const { pairs } of scores) {
    const known = pairs.filter(({ gold }) => gold.event !== undefined && gold.event !== null)
    known.forEach((one, index) => {
      for (const other of known.slice(index + 1)) {
        const read = one.claim.incident === other.claim.incident
        const wanted = one.gold.event === other.gold.event
        if (read) together += 1
        if (wanted) belonging += 1
        if (read && wanted) both += 1
      }
    })
  }
  return { precision: { right: both, of: together }, recall: { right: both, of: belonging } }
}
