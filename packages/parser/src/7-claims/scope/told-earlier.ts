import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom } from '../../engine/within.ts'
import type { ToldTime } from '../settings/tell-times.ts'
import { toTime } from '../settings/time-of.ts'
import { daysBetween } from './by-dates.ts'
import type { Before } from './gone-on.ts'

/** Earlier by more than these days is another happening. */
const SAME = 6

const isEarlier = ({ kind, role, clause, until }: ToldTime, incidentDay: string): boolean =>
  role === 'happened' &&
  clause === null &&
  until !== null &&
  (kind === 'day' ? daysBetween(until, incidentDay) > SAME : /^(month|year)$/.test(kind) && until < incidentDay)

/**
 * The figure that a sentence goes on from. "In July a patrol walked into an ambush. The army spoke of one dead": a sentence
 * that opens with an earlier time and has no figure sets what the next one tells, as a figure of it would.
 */
export const toldEarlier = (
  framed: Framed,
  before: Before | null,
  sentence: number,
  times: readonly ToldTime[],
  incidentDay: string | null,
): Before | null => {
  const last = framed.ranges[sentence - 1]
  const paragraph = framed.sentences[sentence]?.paragraph ?? 0
  const isTold = before !== null && before.sentence >= sentence - 1
  if (!last || isTold || incidentDay === null || framed.sentences[sentence - 1]?.paragraph !== paragraph) return before
  const time = times[firstFrom(times, last.first)]
  const opens = time !== undefined && time.first - last.first <= 1 && time.end <= last.end
  if (!opens || !isEarlier(time, incidentDay)) return before
  const told = { scope: 'background', sentence: sentence - 1, paragraph, isAside: false, isPart: false } as const
  return { ...told, time: toTime(framed, time), place: null }
}
