import { groupAt } from '../clause/clause-walk.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import type { Frames } from '../place-frame.ts'

/**
 * "381 drones and 35 missiles, including seven ballistic missiles": whether others that a part is called alike stand nearer
 * to it than a whole; `marker` is the position of the part.
 */
export const isOfNearer = ({ below, clause }: FrameView, frames: Frames, own: Frame, marker: number): boolean => {
  const nounOf = (index: number): string => below.tokens.folded[below.groups[index]?.head ?? -1] ?? ''
  const noun = nounOf(groupAt(clause, marker))
  if (noun === '' || nounOf(own.group) === noun) return false
  const [from, end] = [below.groups[own.group]?.first ?? 0, clause.chunks[marker]?.first ?? 0]
  return frames.some(
    ({ first, value }) => value.measure === own.measure && nounOf(value.group) === noun && first > from && first < end,
  )
}
