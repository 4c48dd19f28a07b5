import type { Claim } from '@reportedly/schema'
import { compareText } from './compare-text.ts'

/** Orders claims by report, then by where they stand in its text, so that the order of input never matters. */
export const byTextOrder = (one: Claim, other: Claim): number =>
  compareText(one.reportId, other.reportId) ||
  one.evidence.position.start - other.evidence.position.start ||
  compareText(one.id, other.id)
