import { linkWith } from '../page/link-with.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import { writeBox } from './box.ts'
import { describeExtents } from './describe-precision.ts'
import type { Spot } from './gather-spots.ts'
import type { PlacedSpot } from './place-marks.ts'

/** A mark as a link that lists the events of its place, or lets it go where it is the one chosen. */
export interface MapMark extends Omit<PlacedSpot, 'spot' | 'discs'> {
  readonly key: string
  readonly kind: Spot['location']['kind']
  readonly isOpen: boolean
  readonly href: string
  readonly title: string
  readonly isChosen: boolean
}

const describeRange = ({ low, high, isOpen }: Spot): string => {
  if (isOpen) return ` (${formatNumber(low)} or more)`
  return low === high ? '' : ` (${formatNumber(low)} to ${formatNumber(high)})`
}

/** A spot in words: its place, how closely it is known, its events and what they come to. */
export const describeSpot = (spot: Spot, outcome: string): string => {
  const { name, events, best, within } = spot
  const figure = best === null ? `no figure for ${outcome}` : `${outcome}: ${formatNumber(best)}${describeRange(spot)}`
  const where = within === undefined ? describeExtents(spot) : 'close together'
  return `${name}, ${where}: ${countOf(events.length, 'event')}, ${figure}`
}

/** The marks of a map as links; `chosen` is the key of the spot whose events are listed. */
export const viewMarks = (
  marks: readonly PlacedSpot[],
  chosen: string | null,
  outcome: string,
  parameters: URLSearchParams,
): readonly MapMark[] =>
  marks.map(({ spot, x, y, radii, reach, hit }) => {
    const isChosen = spot.key === chosen
    return {
      x,
      y,
      radii,
      reach,
      hit,
      key: spot.key,
      kind: spot.location.kind,
      isOpen: spot.isOpen,
      href: linkWith(
        parameters,
        spot.within === undefined ? { spot: isChosen ? null : spot.key } : { bbox: writeBox(spot.within), spot: null },
      ),
      title: describeSpot(spot, outcome),
      isChosen,
    }
  })
