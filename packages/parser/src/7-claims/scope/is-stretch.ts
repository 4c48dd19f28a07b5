import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

const DAY = 86_400_000
/** Four days of fighting, the first and the last counted, are one happening; what is counted over more is a stretch. */
const SHORTEST = 3

const isLong = (start: string | null, until: string | null): boolean => {
  if (start === null || until === null) return true
  return (Date.parse(until) - Date.parse(start)) / DAY > SHORTEST
}

/** "between 26 June and 2 July", "from 24.02.22 to 03.06.25": two days, told as one time or as two, that bound a stretch. */
export const isStretch = ({ tokens: { folded } }: Framed, times: readonly TimeMention[]): boolean =>
  times.some((time, at) => {
    if (!/^(between|from)$/.test(folded[time.first - 1] ?? '')) return false
    const next = times[at + 1]
    const isPair = next?.first === time.end + 1 && /^(and|to|until|till|–|-)$/.test(folded[time.end] ?? '')
    if (isPair) return isLong(time.start, next.until ?? next.start)
    return time.start !== null && time.until !== null && isLong(time.start, time.until)
  })
