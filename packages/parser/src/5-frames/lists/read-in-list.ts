import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { FrameView } from '../frame-rule.ts'
import type { Frames } from '../place-frame.ts'
import { type Heading, headingOf } from './heading.ts'
import { listedFrames } from './listed-frames.ts'
import { behindBullet } from './opens-list.ts'

const opensWithBullet = ({ below, clause }: FrameView): boolean => {
  const { first, end } = below.ranges[clause.sentence] ?? { first: 0, end: 0 }
  return behindBullet(below, first, end) > first
}

/** "40 soldiers:", then "• 14 were killed by mines": a figure without a noun in an item is of those in the heading. */
const asParts = ({ below }: FrameView, told: Frames, { whole }: Heading): Frames =>
  told.map((frame) => {
    const group = below.groups[frame.value.group]
    const isPart =
      whole !== null &&
      frame.value.subsetOf < 0 &&
      frame.value.measure === whole.measure &&
      group?.class === 'elided' &&
      group.quantity >= 0 &&
      figureOfGroup(below, group) < whole.figure
    return isPart ? { ...frame, value: { ...frame.value, subsetOf: whole.group } } : frame
  })

/** What a line tells where it may stand in a list: by itself or by the heading above it, and the heading of the line below. */
export const readInList = (
  view: FrameView,
  told: Frames,
  heading: Heading | undefined,
  opens: boolean,
): { readonly direct: Frames; readonly next: Heading | undefined } => {
  const listed = heading && listedFrames(view, heading)
  const isItem = heading !== undefined && (listed !== undefined || opensWithBullet(view))
  const direct = told.length > 0 ? (heading && isItem ? asParts(view, told, heading) : told) : (listed ?? [])
  const next = opens ? headingOf(view, direct) : undefined
  return { direct, next: next ?? (isItem ? heading : undefined) }
}
