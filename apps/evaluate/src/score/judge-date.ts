import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { Verdict } from './field.ts'

/** Judges the first day by as much of an ISO date as the gold gives; null where it gives none, or a range. */
export const judgeDate = ({ date }: GoldClaim, { time }: Claim): Verdict | null => {
  if (date === undefined || date === null || date.includes('/')) return null
  const have = time?.start ?? 'none'
  return { right: have.slice(0, date.length) === date, want: date, have }
}
