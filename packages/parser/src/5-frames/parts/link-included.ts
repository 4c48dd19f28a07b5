import { listRight, skipAside } from '../clause/clause-walk.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { type Frames, positionOf } from '../place-frame.ts'

/** Whether "included" closes the list that opens at a position behind a comma: "…, seven leaders included". */
const isClosed = ({ clause }: FrameView, at: number): boolean => {
  const last = Math.max(...listRight(clause, at))
  const mark = clause.chunks[skipAside(clause, last + 1)]
  const behind = clause.chunks[skipAside(clause, last + 1) + 1]
  return clause.chunks[at - 1]?.type === 'comma' && mark?.word === 'included' && behind?.type !== 'group'
}

/** The figure of the same deed that stands last before a position and is larger than the one there. */
const wholeBefore = (view: FrameView, frames: Frames, part: Frame, at: number): Frame | undefined =>
  frames.findLast(
    ({ value }) =>
      value.measure === part.measure &&
      value.predicate.first === part.predicate.first &&
      positionOf(view, value.group) < at &&
      figureOf(view, value) > figureOf(view, part),
  )?.value

const figureOf = ({ below }: FrameView, { group }: Frame): number => figureOfGroup(below, below.groups[group])

/** "killed 47 of them, seven leaders included": whom "included" closes off are a part of the figure before them. */
export const linkIncluded = (view: FrameView, frames: Frames): Frames => {
  if (!view.clause.chunks.some(({ word }) => word === 'included')) return frames
  const linked = new Map<number, number>()
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    const whole = at > 0 && value.subsetOf < 0 && isClosed(view, at) ? wholeBefore(view, frames, value, at) : undefined
    if (!whole) continue
    for (const member of listRight(view.clause, at)) {
      const chunk = view.clause.chunks[member]
      if (chunk?.type === 'group') linked.set(chunk.index, whole.group)
    }
  }
  return frames.map((frame) => {
    const whole = linked.get(frame.value.group)
    return whole === undefined ? frame : { ...frame, value: { ...frame.value, subsetOf: whole } }
  })
}
