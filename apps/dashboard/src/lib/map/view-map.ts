import { MEASURES, type Measure } from '@reportedly/schema'
import { linkWith } from '../page/link-with.ts'
import type { OptionLink } from '../page/option-link.ts'
import { keep } from '../survey/keep.ts'
import { binDated } from '../timeline/bin-dated.ts'
import { type TimelineView, viewTimeline } from '../timeline/view-timeline.ts'
import type { LeftOut } from '../chart-frame/left-out.ts'
import { sentencesOf } from '../charts/sentences-of.ts'
import type { MapChoice } from './choose-view.ts'
import { describeHeading, describeSource, describeSummary, listUndrawn } from './describe-map.ts'
import { describeExtents } from './describe-precision.ts'
import { frameEvents } from './frame-events.ts'
import { gatherSpots } from './gather-spots.ts'
import { joinNear } from './join-near.ts'
import { FRAME, layoutMap, type MapLayout } from './geometry.ts'
import { listMapKey, type MapKeyEntries } from './list-map-key.ts'
import { listMoves, type Move } from './list-moves.ts'
import { type MapEvent, sizeOf } from './map-event.ts'
import { type MapLine, toLine } from './map-line.ts'
import type { Outline } from './outline.ts'
import { findMiddle, placeMarks } from './place-marks.ts'
import { projectBox } from './project-box.ts'
import { type MapMark, viewMarks } from './view-marks.ts'

/** Everything the map page shows. */
export interface MapView {
  readonly heading: string
  readonly summary: string
  readonly measure: string
  readonly measures: readonly OptionLink[]
  readonly layout: Omit<MapLayout, 'marks'>
  readonly marks: readonly MapMark[]
  readonly key: MapKeyEntries
  readonly moves: readonly Move[]
  readonly timeline: TimelineView | null
  /** What the timeline leaves out. */
  readonly undrawn: readonly LeftOut[]
  /** What the drawings rest on. */
  readonly source: string
  /** The days chosen, with a link that lets them go. */
  readonly days: { readonly from: string | null; readonly to: string | null; readonly href: string } | null
  /** The place chosen, with a link that lets it go. */
  readonly spot: { readonly name: string; readonly precision: string; readonly href: string } | null
  /** The largest events seen, or those of the place chosen. */
  readonly listed: readonly MapLine[]
  /** Events seen on the map, the largest first; `unlisted` more are seen than a table can usefully have. */
  readonly table: readonly MapLine[]
  readonly unlisted: number
  readonly unplaced: readonly MapLine[]
  readonly unplacedCount: number
}

export interface MapRequest {
  readonly events: readonly MapEvent[]
  /** Measures that there are figures of, in the order of display. */
  readonly measures: readonly Measure[]
  readonly outlines: readonly Outline[]
  readonly choice: MapChoice
  readonly days: { readonly from: string | null; readonly to: string | null }
  readonly parameters: URLSearchParams
}

const LISTED = 6
const IN_TABLE = 50

/** Whether an event can have been within these days. */
export const isWithin = ({ from, to }: MapEvent, days: MapRequest['days']): boolean =>
  (days.from === null || (to !== null && to >= days.from)) && (days.to === null || (from !== null && from <= days.to))

const bySize = (one: MapEvent, other: MapEvent): number => (sizeOf(other) ?? -1) - (sizeOf(one) ?? -1)

/** The events, of whatever days, that the timeline shows: those of the place chosen, else of the stretch looked at. */
const listTimed = (
  { events, outlines, choice }: MapRequest,
  { spots }: ReturnType<typeof gatherSpots>,
): readonly MapEvent[] => {
  if (choice.spot !== null) return spots.find(({ key }) => key === choice.spot)?.events ?? []
  if (choice.box === null) return events
  const projection = projectBox(choice.box, FRAME)
  return placeMarks(spots, projection, FRAME, findMiddle(outlines)).flatMap(({ spot }) => spot.events)
}

/** Added up once for a list of events, however often it is looked at. */
const binnedOf = keep((events: readonly MapEvent[]) =>
  binDated(
    events.map((event) => {
      const { id, label, href, from, to, figure } = event
      return { id, label, href, from, to, size: sizeOf(event), high: figure?.high ?? null }
    }),
  ),
)

/** Views the map page: what is drawn and listed of the events, in the days and the stretch of the earth chosen. */
export const viewMap = (request: MapRequest): MapView => {
  const { events, measures, outlines, choice, days, parameters } = request
  const outcome = MEASURES[choice.measure].label.toLowerCase()
  const all = gatherSpots(events)
  const isEveryDay = days.from === null && days.to === null
  const inDays = isEveryDay ? events : events.filter((event) => isWithin(event, days))
  const { spots, unplaced } = isEveryDay ? all : gatherSpots(inDays)
  const box = choice.box ?? frameEvents(events, outlines)
  const { marks: placed, ...layout } = layoutMap(joinNear(spots, box), outlines, box)
  const marks = viewMarks(placed, choice.spot, outcome, parameters)
  const seen = placed.flatMap(({ spot }) => spot.events).toSorted(bySize)
  const chosen = all.spots.find(({ key }) => key === choice.spot) ?? null
  const timed = listTimed(request, all)
  const binned = binnedOf(timed)
  const timeline = binned && viewTimeline(binned, days, outcome, parameters)
  const counts = {
    events: events.length,
    inDays: inDays.length,
    placed: inDays.length - unplaced.length,
    inView: seen.length,
    undated: timed.filter(({ from, to }) => from === null && to === null).length,
  }
  return {
    heading: describeHeading(MEASURES[choice.measure].label, days),
    summary: describeSummary(counts),
    measure: MEASURES[choice.measure].label,
    measures: measures.map((measure) => ({
      words: MEASURES[measure].label,
      href: linkWith(parameters, { measure: measure === 'killed' ? null : measure }),
      chosen: measure === choice.measure,
    })),
    layout,
    marks,
    key: listMapKey(layout, marks),
    moves: listMoves(box, choice.box !== null, parameters),
    timeline,
    source: describeSource(counts),
    // The timeline is of all days.
    undrawn: listUndrawn(counts, timeline?.hiddenStretches ?? 0, (of) =>
      sentencesOf('timeline', new URLSearchParams(linkWith(parameters, { of, from: null, to: null }))),
    ),
    days:
      days.from === null && days.to === null ? null : { ...days, href: linkWith(parameters, { from: null, to: null }) },
    spot:
      chosen === null
        ? null
        : {
            name: chosen.name,
            precision: describeExtents(chosen),
            href: linkWith(parameters, { spot: null }),
          },
    listed: (chosen === null ? seen.slice(0, LISTED) : chosen.events.filter((event) => isWithin(event, days))).map(
      toLine,
    ),
    table: seen.slice(0, IN_TABLE).map(toLine),
    unlisted: Math.max(0, seen.length - IN_TABLE),
    unplaced: unplaced.slice(0, IN_TABLE).map(toLine),
    unplacedCount: unplaced.length,
  }
}
