import { keep } from '../survey/keep.ts'
import { describeCountry } from '../words/describe-place.ts'
import type { Box } from './box.ts'
import { locatePlace, type Location } from './locate-place.ts'
import { type MapEvent, sizeOf } from './map-event.ts'

/** A place on the map with the events that are known to have happened there, or somewhere in it. */
export interface Spot {
  /** Names the place in an address. */
  readonly key: string
  readonly name: string
  /** As closely as any of its events is known. */
  readonly location: Location
  /** Kilometres around it that some of its events are known no closer than, the nearest first: a disc each. */
  readonly extents: readonly number[]
  /** Largest first. */
  readonly events: readonly MapEvent[]
  /** The figures of its events, added up; best is null where no event has one. */
  readonly low: number
  readonly best: number | null
  readonly high: number
  /** Whether an event’s figure has no upper bound. */
  readonly isOpen: boolean
  /** Where several places are drawn as one: the stretch to look at to tell them apart. */
  readonly within?: Box
}

/** One place is one spot, however closely each of its events is known. */
const keyOf = (location: Location): string =>
  location.kind === 'country' ? location.country : `${location.latitude},${location.longitude}`

const kilometresOf = (location: Location): number => (location.kind === 'disc' ? location.kilometres : 0)

const listExtents = (locations: readonly Location[]): readonly number[] =>
  [...new Set(locations.map(kilometresOf))].filter((kilometres) => kilometres > 0).toSorted((one, other) => one - other)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const bySize = (one: MapEvent, other: MapEvent): number => (sizeOf(other) ?? -1) - (sizeOf(one) ?? -1)

/** One place with its events. */
export const makeSpot = (
  { key, location, extents = [] }: Pick<Spot, 'key' | 'location'> & Partial<Pick<Spot, 'extents'>>,
  unsorted: readonly MapEvent[],
): Spot => {
  const events = unsorted.toSorted(bySize)
  const sized = events.flatMap((event) => {
    const size = sizeOf(event)
    return size === null || event.figure === null ? [] : [{ size, figure: event.figure }]
  })
  return {
    key,
    name: location.kind === 'country' ? describeCountry(location.country) : (events[0]?.place?.name ?? key),
    location,
    extents,
    events,
    low: sum(sized.map(({ size, figure }) => figure.low ?? (figure.high === null ? size : 0))),
    best: sized.length === 0 ? null : sum(sized.map(({ size }) => size)),
    high: sum(sized.map(({ size, figure }) => figure.high ?? size)),
    isOpen: sized.some(({ figure }) => figure.high === null),
  }
}

/** Events by place, and those that no place is known of. */
interface Gathered {
  readonly spots: readonly Spot[]
  readonly unplaced: readonly MapEvent[]
}

/**
 * Gathers events by place, the largest place first, and lists those whose place is not known closely enough to draw; once
 * for a list of events, however often it is looked at from elsewhere.
 */
export const gatherSpots = keep((events: readonly MapEvent[]): Gathered => {
  const located = events.flatMap((event) => {
    const location = locatePlace(event.place)
    return location === null ? [] : [{ event, location, key: keyOf(location) }]
  })
  const placed = new Set(located.map(({ event }) => event))
  const spots = [...Map.groupBy(located, ({ key }) => key)].map(([key, members]) => {
    const locations = members.map(({ location }) => location)
    const location = locations.reduce((one, other) => (kilometresOf(other) < kilometresOf(one) ? other : one))
    const spot = { key, location, extents: listExtents(locations) }
    return makeSpot(
      spot,
      members.map(({ event }) => event),
    )
  })
  return {
    spots: spots.toSorted((one, other) => (other.best ?? -1) - (one.best ?? -1)),
    unplaced: events.filter((event) => !placed.has(event)).toSorted(bySize),
  }
})
