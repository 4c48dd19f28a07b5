import type { Spread } from '@reportedly/events'
import { formatNumber } from './format-number.ts'

/** How many times the lowest figure the highest is, from doublings: "×3.4"; agreement within a twentieth is none. Where the
 * lowest figure is none, which has no multiple, both are told: "300 to none". */
export const writeTimes = (doublings: number | null, spread: Spread | null = null): string | null => {
  if (doublings === null) return null
  if (spread?.least === 0 && spread.most > 0) return `${formatNumber(spread.most)} to none`
  const times = 2 ** doublings
  return times < 1.05 ? 'agree' : `×${times < 10 ? times.toFixed(1) : formatNumber(Math.round(times))}`
}
