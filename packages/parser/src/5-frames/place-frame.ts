import type { Found } from '../engine/rule.ts'
import { groupAt, isGroup } from './clause/clause-walk.ts'
import type { Frame } from './frame.ts'
import type { FrameView } from './frame-rule.ts'

/** Ways between frames and the chunks their groups stand at. */

export type Frames = readonly Found<Frame>[]

/** The chunk of a group; -1 when the clause has none. */
export const positionOf = ({ clause }: FrameView, group: number): number =>
  clause.chunks.findIndex((chunk) => chunk.type === 'group' && chunk.index === group)

/** A frame at the tokens of its group, with the name of the rule that found it. */
export const stamp = ({ below }: FrameView, value: Frame, rule: string): Found<Frame> => {
  const group = below.groups[value.group]
  return { first: group?.first ?? 0, end: group?.end ?? 0, value, rule }
}

/** Whether a chunk is a group with a figure. */
export const isQuantified = ({ below, clause }: FrameView, at: number): boolean =>
  isGroup(clause, at) && (below.groups[groupAt(clause, at)]?.quantity ?? -1) >= 0
