import { writeDay } from '../../labels/write-time.ts'
import type { DifferenceRule } from '../difference.ts'

/** One speaker, two figures: "seven, later raised to eleven"; or a figure that its speaker gave up since. */
export const revised: DifferenceRule = {
  name: 'disagreements/revised',
  kind: 'time',
  explain: (lower, higher) => {
    if (lower.originId !== higher.originId)
      return lower.isReplaced ? 'the lower figure has been replaced by its speaker' : null
    if (higher.claim.revises === lower.claim.id) return 'the speaker raised its own figure'
    if (lower.claim.revises === higher.claim.id) return 'the speaker lowered its own figure'
    if (lower.toldOn === null || higher.toldOn === null || lower.toldOn === higher.toldOn) return null
    return `the same speaker, first told on ${writeDay(lower.toldOn)} and on ${writeDay(higher.toldOn)}`
  },
}
