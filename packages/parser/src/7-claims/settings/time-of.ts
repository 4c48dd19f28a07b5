import type { Time } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import type { Span } from '../../engine/span.ts'
import { within } from '../../engine/within.ts'
import type { TimeRole, ToldTime } from './tell-times.ts'

export const toTime = ({ text, tokens }: Framed, time: TimeMention): Time => {
  const span = { start: tokens.start[time.first] ?? 0, end: tokens.end[time.end - 1] ?? 0 }
  return { text: text.slice(span.start, span.end), span, start: time.start, end: time.until, precision: time.precision }
}

const isWithin = ({ start, end }: { readonly start: number; readonly end: number }, at: number): boolean =>
  at >= start && at < end

/** Whether a time goes with the very word that says what befell the figure. */
const isOwn = ({ verb }: ToldTime, { predicate }: Frame): boolean =>
  verb !== null && predicate.first >= verb.first && predicate.first < verb.end

const isSemicolonBetween = ({ tokens }: Framed, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokens.folded[at] === ';') return true
  return false
}

/** Whether a time can date a figure: not one of a clause about something else, nor one behind a semicolon. */
const reaches = (framed: Framed, time: ToldTime, frame: Frame, at: number): boolean => {
  if (isOwn(time, frame)) return true
  if (time.clause !== null && !isWithin(time.clause, at) && !isWithin(time.clause, frame.predicate.first)) return false
  return time.first < at || !isSemicolonBetween(framed, at, time.first)
}

/** The times of its sentence that date a figure in some way. */
export const timesOf = (framed: Framed, times: readonly ToldTime[], frame: Frame): readonly ToldTime[] => {
  const at = framed.groups[frame.group]?.first ?? 0
  const range = framed.ranges[framed.tokens.sentence[at] ?? 0] ?? { first: 0, end: 0 }
  return within(times, range.first, range.end).filter((time) => reaches(framed, time, frame, at))
}

/** The clauses of a sentence that date someone else than those whom the times given reach. */
export const asidesOf = (
  { ranges }: Framed,
  times: readonly ToldTime[],
  sentence: number,
  reaching: readonly ToldTime[],
): readonly Span[] => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  return within(times, first, end).flatMap((time) => (time.clause && !reaching.includes(time) ? [time.clause] : []))
}

/** The time of a sentence that dates a figure in it, for what is asked: the one of its own verb, else the nearest. */
export const timeNear = (
  framed: Framed,
  times: readonly ToldTime[],
  frame: Frame,
  role: TimeRole,
): ToldTime | undefined => {
  const group = framed.groups[frame.group]
  if (!group) return undefined
  let nearest: ToldTime | undefined
  for (const time of timesOf(framed, times, frame)) {
    if (time.role !== role) continue
    if (nearest === undefined || distance(framed, time, frame, group) < distance(framed, nearest, frame, group))
      nearest = time
  }
  return nearest
}

/** What may stand between a figure and a time right behind it: "62 in the whole of last year". */
const LEADS_TO_TIME = /^(in|on|during|over|throughout|for|all|of|the|whole)$/

/** "29 so far this year, against 62 last year", "freed 1,056 in October and 869 in April": a time right behind a figure is its own. */
const isRightBehind = ({ tokens: { folded } }: Framed, { first }: ToldTime, end: number): boolean => {
  if (first < end) return false
  for (let at = end; at < first; at += 1) if (!LEADS_TO_TIME.test(folded[at] ?? '')) return false
  return true
}

/** "six were killed in Bara on Sunday and ten in Tirah on Monday": behind its verb and before another figure, a time is of the figure before it. */
const isOfFigureBefore = ({ quantityAt }: Framed, { end, first, verb }: ToldTime, group: Group): boolean => {
  if (end > group.first || verb === null || verb.first >= first) return false
  for (let at = first - 1; at >= Math.max(0, first - BETWEEN); at -= 1) if ((quantityAt[at] ?? 0) > 0) return true
  return false
}

/** How many words back the figure before it may stand. */
const BETWEEN = 12

const distance = (framed: Framed, time: ToldTime, frame: Frame, group: Group): number => {
  const { first, end } = group
  const far = time.first > first ? time.first - first : (first - time.end) * 1.5
  if (isRightBehind(framed, time, end)) return far - 2000
  const own = isOwn(time, frame) ? far - 1000 : far
  return isOfFigureBefore(framed, time, group) ? own + 20 : own
}
