import type { Found } from '../../engine/rule.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { groupAt, isGroup } from '../clause/clause-walk.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { nounBehind } from '../noun-behind.ts'
import { positionOf } from '../place-frame.ts'

const isPartitive = ({ below: { tokens } }: FrameView, group: Group): boolean =>
  group.head < 0 && /^(the|those|them|whom|which|these)$/.test(tokens.folded[group.end - 1] ?? '')

/** "of which 27 of children" */
const isOfWhich = ({ below: { tokens } }: FrameView, { first }: Group): boolean =>
  tokens.folded[first - 2] === 'of' && /^(which|whom)$/.test(tokens.folded[first - 1] ?? '')

/** "Of the wounded, 30 were children": the part stands behind its whole. */
const isShare = ({ clause }: FrameView, at: number, { head }: Group): boolean =>
  head < 0 && clause.chunks[at - 1]?.type === 'comma' && clause.chunks.slice(0, at).some(({ word }) => word === 'of')

/** "one of them that of a boy", "of which 27 of children": how many words stand before the noun. */
const stepsToNoun = ({ clause }: FrameView, at: number): number => {
  if (clause.chunks[at + 1]?.word === 'of') return 2
  return /^(that|those)$/.test(clause.chunks[at + 1]?.word ?? '') && clause.chunks[at + 2]?.word === 'of' ? 3 : 1
}

/** "eight of them suspected members of a gang", "one of them that of a boy": the noun behind some of those told of; -1 for none. */
const nounOfShare = (view: FrameView, at: number): number => {
  const { below, clause } = view
  const noun = at + stepsToNoun(view, at)
  const group = isGroup(clause, noun) ? below.groups[groupAt(clause, noun)] : undefined
  if (!group || group.quantity >= 0 || group.head < 0 || group.owner !== null) return -1
  const fits = isPeople(group.class)
    ? /^(an?|)$/
    : /^(weapons|vehicles|aircraft|ammunition)$/.test(group.class)
      ? /^$/
      : null
  // "two of them soldiers had hired" tells of the soldiers.
  const isClosed = clause.chunks[noun + 1]?.type !== 'verb'
  return fits?.test(group.determiner ?? '') && isClosed ? noun : -1
}

/** "three settlers, one a woman": the noun right behind a bare figure, which says what it is; -1 for none. */
export const nounApposed = ({ below, clause }: FrameView, at: number): number => {
  const [group, noun] = [below.groups[groupAt(clause, at)], below.groups[groupAt(clause, at + 1)]]
  if (!group || group.quantity < 0 || group.head >= 0 || !noun || noun.first !== group.end) return -1
  return /^an?$/.test(noun.determiner ?? '') && isPeople(noun.class) ? at + 1 : -1
}

/** Names parts by what they are said to have been: "nine of the dead were children", "three of whom were policemen". */
export const nameParts = (view: FrameView, frames: readonly Found<Frame>[]): readonly Found<Frame>[] =>
  frames.map((frame) => {
    const group = view.below.groups[frame.value.group]
    if (!group || group.head >= 0 || frame.value.label >= 0) return frame
    const at = positionOf(view, frame.value.group)
    const isOfThem = /^(them|whom|which)$/.test(view.below.tokens.folded[group.end - 1] ?? '') || isOfWhich(view, group)
    const apposed = isOfThem ? nounOfShare(view, at) : nounApposed(view, at)
    if (apposed < 0 && !isPartitive(view, group) && !isShare(view, at, group)) return frame
    const noun = apposed >= 0 ? apposed : nounBehind(view, at)
    return noun < 0 ? frame : { ...frame, value: { ...frame.value, label: groupAt(view.clause, noun) } }
  })
