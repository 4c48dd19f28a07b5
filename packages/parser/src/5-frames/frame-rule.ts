import type { Mentioned } from '../4-mentions/mentioned.ts'
import type { Rule } from '../engine/rule.ts'
import type { Clause } from './clause/chunk-sentence.ts'
import type { Frame } from './frame.ts'

/** What a rule of this room sees: the clause it reads, and what lies below. */
export interface FrameView {
  readonly below: Mentioned
  readonly clause: Clause
}

export interface FrameRule extends Rule<FrameView, Frame> {
  /** Set where all that the rule reads carries a figure: it sleeps in sentences that have none. */
  readonly onlyFigures?: true
}

/** A finding at the tokens of the affected group. */
export const found = ({ below }: FrameView, frame: Frame): { first: number; end: number; value: Frame } => {
  const group = below.groups[frame.group]
  return { first: group?.first ?? 0, end: group?.end ?? 0, value: frame }
}
