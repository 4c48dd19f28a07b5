import type { Found } from '../../engine/rule.ts'
import { canBeCounted } from '../counted/can-be-counted.ts'
import { groupAt, isGroup, listRight, skipAside } from '../clause/clause-walk.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { isOfPeople } from '../counted/is-of-people.ts'
import { type Frames, positionOf, stamp } from '../place-frame.ts'

const MOST_NAMES = 12

const namesIn = ({ clause }: FrameView, from: number): readonly number[] =>
  isGroup(clause, from) ? listRight(clause, from).filter((position) => clause.chunks[position]?.person === true) : []

/**
 * The names that spell out a figure: "three journalists: Ana Paz, a photographer, …", "two reporters, Ana Paz and Luis Mora,".
 * Behind a comma their number must be the figure, or they are further members of the list.
 */
const namesBehind = (view: FrameView, at: number, predicateEnd: number): readonly number[] => {
  const { below, clause } = view
  const value = below.quantities[below.groups[groupAt(clause, at)]?.quantity ?? -1]?.value
  if (!value || value.low === null || value.low < 2 || value.low > MOST_NAMES || value.low !== value.high) return []
  // "seven of one family had died: …"
  const behindVerb = clause.chunks.findIndex((chunk) => chunk.type === 'colon' && chunk.first === predicateEnd)
  const next = behindVerb > at ? behindVerb : skipAside(clause, at + 1)
  const mark = clause.chunks[next]?.type
  if (mark !== 'colon' && mark !== 'comma' && mark !== 'dash') return []
  const names = namesIn(view, skipAside(clause, next + 1))
  if (mark === 'colon') return names.length <= value.low ? names : []
  return names.length === value.low ? names : []
}

/** Names that spell out a counted group are parts of it, one each. */
export const findNamedParts = (view: FrameView, frames: Frames): Frames => {
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  for (const { value } of frames) {
    const at = isOfPeople(value.measure) ? positionOf(view, value.group) : -1
    for (const position of at < 0 ? [] : namesBehind(view, at, value.predicate.end)) {
      const index = groupAt(view.clause, position)
      if (taken.has(index) || !canBeCounted(view.below, index, value.measure)) continue
      taken.add(index)
      added.push(stamp(view, { ...value, group: index, subsetOf: value.group, revises: -1 }, 'frames/named'))
    }
  }
  return added
}
