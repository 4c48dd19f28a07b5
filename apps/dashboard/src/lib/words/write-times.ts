import { formatNumber } from './format-number.ts'

/** How many times the lowest figure the highest is, from doublings: "×3.4"; agreement within a twentieth is none. */
export const writeTimes = (doublings: number | null): string | null => {
  if (doublings === null) return null
  const times = 2 ** doublings
  return times < 1.05 ? 'agree' : `×${times < 10 ? times.toFixed(1) : formatNumber(Math.round(times))}`
}
