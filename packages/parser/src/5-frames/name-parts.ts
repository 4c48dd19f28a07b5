import type { Found } from '../engine/rule.ts'
import { isPeople } from '../4-mentions/en/nouns.ts'
import type { Group } from '../4-mentions/group.ts'
import { groupAt, isGroup, skipAside, verbOf } from './clause-walk.ts'
import type { Frame } from './frame.ts'
import type { FrameView } from './frame-rule.ts'
import { positionOf } from './place-frame.ts'

/** How many chunks may stand between a part and the verb that says what it was: "nine of those | killed | in the raid". */
const FARTHEST = 4

const isPartitive = ({ below: { tokens } }: FrameView, group: Group): boolean =>
  group.head < 0 && /^(the|those|them|whom|which|these)$/.test(tokens.folded[group.end - 1] ?? '')

/** "Of the wounded, 30 were children": the part stands behind its whole. */
const isShare = ({ clause }: FrameView, at: number, { head }: Group): boolean =>
  head < 0 && clause.chunks[at - 1]?.type === 'comma' && clause.chunks.slice(0, at).some(({ word }) => word === 'of')

/** The position of the noun that a linking verb behind a part gives it; -1 when it gives none. */
const nounBehind = (view: FrameView, at: number): number => {
  const { below, clause } = view
  for (let here = at + 1; here <= at + FARTHEST; here += 1) {
    const verb = verbOf(clause, here)
    if (verb?.form !== 'copula') continue
    const noun = skipAside(clause, here + 1)
    const group = isGroup(clause, noun) && !verb.negated ? below.groups[groupAt(clause, noun)] : undefined
    const names = group !== undefined && group.quantity < 0 && group.head >= 0 && isPeople(group.class)
    return names && /^(an?|)$/.test(group.determiner ?? '') ? noun : -1
  }
  return -1
}

/** Names parts by what they are said to have been: "nine of the dead were children", "three of whom were policemen". */
export const nameParts = (view: FrameView, frames: readonly Found<Frame>[]): readonly Found<Frame>[] =>
  frames.map((frame) => {
    const group = view.below.groups[frame.value.group]
    if (!group || group.head >= 0 || frame.value.label >= 0) return frame
    const at = positionOf(view, frame.value.group)
    if (!isPartitive(view, group) && !isShare(view, at, group)) return frame
    const noun = nounBehind(view, at)
    return noun < 0 ? frame : { ...frame, value: { ...frame.value, label: groupAt(view.clause, noun) } }
  })
