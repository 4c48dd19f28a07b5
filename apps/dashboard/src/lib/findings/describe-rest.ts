import { countOf } from '../words/count-of.ts'
import type { DifferencesView } from './view-findings.ts'

/** What a page leaves out of the differences: those it does not show, and figures that it does not compare. */
export interface RestOfDifferences {
  /** In words; null where all are shown. */
  readonly more: string | null
  /** In words; null where all figures are compared. */
  readonly notCompared: string | null
}

/** Says what a page leaves out of the differences. */
export const describeRest = ({ more, notCompared }: Omit<DifferencesView, 'shown'>): RestOfDifferences => ({
  more: more > 0 ? `All differences, with ${countOf(more, 'more', 'more')} of smaller weight` : null,
  notCompared:
    notCompared > 0
      ? `Only the lowest and the highest figures were compared; ${countOf(notCompared, 'figure between them was', 'figures between them were')} not.`
      : null,
})
