import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { within } from '../../engine/within.ts'
import { ONE_OPERATION } from '../en/scopes.ts'

const DAY = 86_400_000
/** Four days of fighting, the first and the last counted, are one happening; what is counted over more is a stretch. */
const SHORTEST = 3

/** An operation that the text names may take as long as this; what goes on longer is no one happening. */
const LONGEST_OPERATION = 14

const lengthOf = (start: string | null, until: string | null): number =>
  start === null || until === null ? Infinity : (Date.parse(until) - Date.parse(start)) / DAY

/** Whether the sentence before names an operation, and all of its times touch a stretch of days. */
const isOfOperation = ({ ranges, times, tokens }: Framed, at: number, start: string | null, until: string): boolean => {
  const before = ranges[(tokens.sentence[at] ?? 0) - 1]
  if (!before || lengthOf(start, until) > LONGEST_OPERATION) return false
  if (!ONE_OPERATION.test(tokens.folded.slice(before.first, before.end).join(' '))) return false
  return within(times, before.first, before.end).every(
    (time) => (time.start ?? '') <= until && (time.until ?? '9999') >= (start ?? ''),
  )
}

/**
 * "between 26 June and 2 July", "from 24.02.22 to 03.06.25": two days, told as one time or as two, that bound a stretch. Not
 * the days of an operation that the text has just named.
 */
export const isStretch = (framed: Framed, times: readonly TimeMention[]): boolean =>
  times.some((time, at) => {
    const { folded } = framed.tokens
    if (!/^(between|from)$/.test(folded[time.first - 1] ?? '')) return false
    const next = times[at + 1]
    const isPair = next?.first === time.end + 1 && /^(and|to|until|till|–|-)$/.test(folded[time.end] ?? '')
    if (!isPair && (time.start === null || time.until === null)) return false
    const until = isPair ? (next.until ?? next.start) : time.until
    if (lengthOf(time.start, until) <= SHORTEST) return false
    return until === null || !isOfOperation(framed, time.first, time.start, until)
  })
