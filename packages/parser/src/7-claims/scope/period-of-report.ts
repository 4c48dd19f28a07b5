import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom } from '../../engine/within.ts'
import { COUNTS_FOR, OF_PERIOD, REVIEWED } from '../en/scopes.ts'
import type { ToldTime } from '../settings/tell-times.ts'
import { joinWords } from './own-clause.ts'

/** The period that a report is of. */
export interface Period {
  /** The day it begins on; null when the report does not say. */
  readonly from: string | null
}

/** How far into a report it says that it is of a period, in tokens and in sentences. */
const OPENING = 150
const FIRST_SENTENCES = 3

const DAY = 86_400_000
/** Fewer days than these are one happening, and more than these no period that anybody reports on. */
const [SHORTEST, LONGEST] = [5, 400]

const daysIn = ({ start, until }: ToldTime): number =>
  start !== null && until !== null ? (Date.parse(until) - Date.parse(start)) / DAY : 0

/** "during August", "in the first three months of 2024", "6–19 June 2023" */
const isStretch = (time: ToldTime): boolean => {
  const days = daysIn(time)
  return time.role !== 'limit' && days > SHORTEST && days < LONGEST
}

/** The stretches that a report opens with. */
const openingStretches = ({ sentences, ranges }: Framed, times: readonly ToldTime[]): readonly ToldTime[] => {
  const end = ranges[Math.min(FIRST_SENTENCES, sentences.length) - 1]?.end ?? 0
  return times.slice(0, firstFrom(times, end)).filter(isStretch)
}

/** "in the reporting period" near the head, "within the week under review" anywhere. */
const saysSo = ({ tokens: { folded } }: Framed): boolean => {
  const near = (at: number): string => joinWords(folded.slice(Math.max(0, at - 3), at + 3))
  const period = folded.indexOf('period')
  return (
    (period >= 0 && period < OPENING && OF_PERIOD.test(near(period))) || REVIEWED.test(near(folded.indexOf('review')))
  )
}

/** Whether the sentence of a stretch tells what somebody counted or did over it: "conducted 47 missions during August". */
const isCountedFor = ({ tokens, ranges }: Framed, { first }: ToldTime): boolean => {
  const range = ranges[tokens.sentence[first] ?? 0] ?? { first, end: first }
  return COUNTS_FOR.test(joinWords(tokens.folded.slice(range.first, range.end)))
}

/** "Protection of Civilians Report | 6–19 June 2023": two days in a line without a verb. */
const isTitle = ({ tokens, clauseOf }: Framed, time: ToldTime): boolean =>
  time.kind === 'day' && clauseOf(tokens.sentence[time.first] ?? 0).verbs.length === 0

/** The period that a report says it is of, or opens with a count over; null where it tells of one happening. */
export const periodOfReport = (framed: Framed, times: readonly ToldTime[]): Period | null => {
  const stretches = openingStretches(framed, times)
  const stretch = stretches.find((time) => isTitle(framed, time) || isCountedFor(framed, time))
  if (stretch) return { from: stretch.start }
  return saysSo(framed) ? { from: stretches[0]?.start ?? null } : null
}
