import { published } from './days.ts'
import { type Found, onDay, unresolved } from './found.ts'

/** The day a text has told of last, as days since 1970; null before it has told of any. */
export type Anchor = number | null

/** What times are counted from that are told by those before them. */
export interface Anchors {
  /** The day told last: "the next day". */
  readonly day: Anchor
  /** The day it ended on: a night that strikes "came three days after" something is of the morning it leads to. */
  readonly until: Anchor
  /** The same, but for days on which something was only said: "The attack came two days after". */
  readonly event: Anchor
  /** The latest day told so far. */
  readonly latest: Anchor
  /** The time told last that is no stretch to the present, be it a month or a year: "in that month", "two years earlier". */
  readonly last: Found | null
}

export const NO_ANCHORS: Anchors = { day: null, until: null, event: null, latest: null, last: null }

/** So many days behind the day told last, or before it. */
export const shift = (anchor: Anchor, days: number): Found =>
  anchor === null ? unresolved('day') : onDay(anchor + days)

/** What a time told leaves for those behind it to count from. */
export const nextAnchors = (anchors: Anchors, found: Found, isSaid = false): Anchors => {
  const { kind, start, until, precision } = found
  if (start === null || kind === 'period') return anchors
  const isDay = kind === 'day' && precision !== null && precision <= 2
  return {
    day: isDay ? published(start) : anchors.day,
    until: isDay ? published(until) : anchors.until,
    event: isDay && !isSaid ? published(until) : anchors.event,
    latest: isDay ? Math.max(anchors.latest ?? 0, published(until) ?? 0) : anchors.latest,
    last: kind === 'day' && !isDay ? anchors.last : found,
  }
}
