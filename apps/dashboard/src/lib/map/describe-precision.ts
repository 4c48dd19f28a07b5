import type { Location } from './locate-place.ts'

/** How closely a place is known, in words. */
export const describePrecision = (location: Location | null): string => {
  if (location === null) return 'not placed'
  if (location.kind === 'point') return 'the place itself'
  return location.kind === 'disc' ? `within about ${location.kilometres} km` : 'somewhere in the country'
}
