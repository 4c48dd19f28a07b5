import type { Group } from '../../4-mentions/group.ts'
import { groupAt, listRight } from '../clause/clause-walk.ts'
import { SORTS } from '../en/sorts.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { isOfPeople } from '../counted/is-of-people.ts'
import { type Frames, positionOf } from '../place-frame.ts'

const FEWEST = 2

const nounOf = ({ below: { tokens } }: FrameView, { head }: Group): string => tokens.folded[head] ?? ''

/** Whether a figure leaves open who was counted, so that a list behind it can say so. */
const isOpen = (view: FrameView, whole: Group, parts: readonly (Group | undefined)[]): boolean => {
  if (view.below.quantities[whole.quantity]?.value.qualifier !== 'exact') return false
  if (whole.class === 'unknown-people') return true
  const areSorts = parts.every((part) => part !== undefined && SORTS.test(nounOf(view, part)))
  return whole.class === 'civilian' && areSorts && !SORTS.test(nounOf(view, whole))
}

/** The members of a list right behind its first that add up to it: "four people, a father and three sons". */
const partsBehind = (view: FrameView, at: number): readonly number[] => {
  const { below, clause } = view
  const whole = below.groups[groupAt(clause, at)]
  const [, first = -1, ...others] = listRight(clause, at)
  if (!whole || whole.quantity < 0 || clause.chunks[first - 1]?.type !== 'comma') return []
  const indices: number[] = []
  let left = figureOfGroup(below, whole)
  for (const member of [first, ...others]) {
    const index = groupAt(clause, member)
    left -= figureOfGroup(below, below.groups[index])
    indices.push(index)
    if (left > 0) continue
    const isLast = indices.length >= FEWEST && left === 0 && clause.chunks[member - 1]?.type === 'and'
    const parts = indices.map((part) => below.groups[part])
    return isLast && isOpen(view, whole, parts) ? indices : []
  }
  return []
}

/** "killed three civilians, two women and a child": whom a list behind a figure adds up to are parts of it, and no others. */
export const linkApposed = (view: FrameView, frames: Frames): Frames => {
  const wholes = new Map<number, Frame>()
  for (const { value } of frames) {
    if (!isOfPeople(value.measure) || value.subsetOf >= 0) continue
    const at = positionOf(view, value.group)
    for (const part of at < 0 ? [] : partsBehind(view, at)) if (!wholes.has(part)) wholes.set(part, value)
  }
  if (wholes.size === 0) return frames
  return frames.map((frame) => {
    const whole = wholes.get(frame.value.group)
    const fits = whole?.measure === frame.value.measure && frame.value.subsetOf < 0
    return whole && fits ? { ...frame, value: { ...frame.value, subsetOf: whole.group } } : frame
  })
}
