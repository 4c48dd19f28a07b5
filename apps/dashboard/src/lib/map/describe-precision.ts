import type { Spot } from './gather-spots.ts'
import type { Location } from './locate-place.ts'

/** How closely a place is known, in words. */
export const describePrecision = (location: Location | null): string => {
  if (location === null) return 'not placed'
  if (location.kind === 'point') return 'the place itself'
  return location.kind === 'disc' ? `within about ${location.kilometres} km` : 'somewhere in the country'
}

const lists = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** How closely the events of a spot are known: "the place itself or within about 25 km". */
export const describeExtents = ({ location, extents }: Pick<Spot, 'location' | 'extents'>): string => {
  const discs = extents.map((kilometres) => `within about ${kilometres} km`)
  return lists.format(location.kind === 'disc' ? discs : [describePrecision(location), ...discs])
}
