import type { Group } from '../../4-mentions/group.ts'
import { verbOf } from '../clause/clause-walk.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import { isOfPeople } from '../counted/is-of-people.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { type Frames, positionOf } from '../place-frame.ts'

/** How many chunks before a colon the figure that it breaks down may stand. */
const LOOK_BACK = 6
const FEWEST = 2

/** The figure that stands last before a colon, with nothing counted between; undefined where none or a verb does. */
const wholeBefore = (view: FrameView, frames: Frames, colon: number): Frame | undefined => {
  for (let at = colon - 1; at >= Math.max(0, colon - LOOK_BACK); at -= 1) {
    const chunk = view.clause.chunks[at]
    const framed = frames.find(({ value }) => value.subsetOf < 0 && positionOf(view, value.group) === at)
    if (framed) return framed.value
    if (chunk?.type === 'semicolon' || chunk?.counted === true || verbOf(view.clause, at)?.form === 'finite')
      return undefined
  }
  return undefined
}

/** "13 firearms: nine rifles, three M14s": what a name or no lexicon says may be of any kind, rounds are no firearms. */
const isOfKind = (whole: Group | undefined, part: Group | undefined): boolean =>
  part !== undefined && (part.class === whole?.class || /^(name|unknown|elided)$/.test(part.class))

/** "14 of them Russians": some of the item right before. */
const isOfThem = ({ below }: FrameView, index: number): boolean => {
  const group = below.groups[index]
  return group?.ofThem === true || /^(them|whom|which)$/.test(below.tokens.folded[(group?.end ?? 0) - 1] ?? '')
}

/** Whether figures are some of a whole: of its kind, and no more than it. */
const makeUp = ({ below }: FrameView, whole: Frame, parts: readonly Frame[]): boolean => {
  const all = below.groups[whole.group]
  const sum = parts.reduce((total, { group }) => total + figureOfGroup(below, below.groups[group]), 0)
  const isAlike = isOfPeople(whole.measure) || parts.every(({ group }) => isOfKind(all, below.groups[group]))
  return parts.length >= FEWEST && isAlike && sum <= figureOfGroup(below, all)
}

/** The frames behind a colon that are items of the list there: told by the colon itself, and by no verb of their own. */
const itemsOf = (view: FrameView, frames: Frames, colon: number, whole: Frame): readonly Frame[] =>
  frames.flatMap(({ rule, value }) => {
    const isItem =
      value.predicate.first === view.clause.chunks[colon]?.first ||
      rule === 'frames/list' ||
      value.subsetOf === whole.group
    const isFree = value.subsetOf < 0 || value.subsetOf === whole.group
    const isBehind = value.measure === whole.measure && positionOf(view, value.group) > colon
    return isItem && isFree && isBehind ? value : []
  })

/**
 * "The toll has risen to 41: 30 soldiers, two of them cooks; eight rebels; and three villagers", "13 firearms, to wit: nine
 * rifles and four pistols": what stands behind the colon are parts of the figure before it, where they come to no more.
 */
export const linkBrokenDown = (view: FrameView, frames: Frames): Frames => {
  const linked = new Map<number, number>()
  for (const [colon, chunk] of view.clause.chunks.entries()) {
    const whole = chunk.type === 'colon' ? wholeBefore(view, frames, colon) : undefined
    if (!whole) continue
    const items = itemsOf(view, frames, colon, whole)
    const members = items.filter(({ group }) => !isOfThem(view, group))
    if (!makeUp(view, whole, members)) continue
    for (const { group } of members) linked.set(group, whole.group)
    for (const { group } of items) {
      const before = members.findLast((member) => member.group < group)
      if (isOfThem(view, group) && before) linked.set(group, before.group)
    }
  }
  if (linked.size === 0) return frames
  return frames.map((frame) => {
    const whole = linked.get(frame.value.group)
    return whole === undefined ? frame : { ...frame, value: { ...frame.value, subsetOf: whole } }
  })
}
