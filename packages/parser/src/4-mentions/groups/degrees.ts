import type { GroupView } from './group-view.ts'
import { isQuotationMark } from './quotation-marks.ts'

const COMPARATIVE = /^(higher|lower|larger|greater|smaller)$/
const BY_HOW_MUCH = /^(much|far|significantly|considerably|slightly|somewhat)$/

/** "put the toll much higher, at 60": behind its noun a comparative tells how it is put. */
export const isCompared = ({ below: { tokens } }: GroupView, at: number): boolean =>
  COMPARATIVE.test(tokens.folded[at] ?? '') ||
  (BY_HOW_MUCH.test(tokens.folded[at] ?? '') && COMPARATIVE.test(tokens.folded[at + 1] ?? ''))

/** "three of the most dangerous rebels", "two most wanted rebels" */
export const isSuperlative = ({ below: { tokens, quantityAt } }: GroupView, at: number): boolean => {
  const before = tokens.folded[at - 1] ?? ''
  if (tokens.folded[at] !== 'most' || tokens.folded[at + 1] === 'of') return false
  return (quantityAt[at - 1] ?? 0) > 0 || before === 'the' || isQuotationMark(before)
}
