import { describeCountry } from '../words/describe-place.ts'
import type { Box } from './box.ts'
import { locatePlace, type Location } from './locate-place.ts'
import { type MapEvent, sizeOf } from './map-event.ts'

/** A place on the map with the events that are known to have happened there, or somewhere in it. */
export interface Spot {
  /** Names the place in an address. */
  readonly key: string
  readonly name: string
  readonly location: Location
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

const keyOf = (location: Location): string => {
  if (location.kind === 'country') return location.country
  const at = `${location.latitude},${location.longitude}`
  return location.kind === 'disc' ? `${at},${location.kilometres}` : at
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const bySize = (one: MapEvent, other: MapEvent): number => (sizeOf(other) ?? -1) - (sizeOf(one) ?? -1)

/** One place with its events. */
export const makeSpot = (key: string, location: Location, unsorted: readonly MapEvent[]): Spot => {
  const events = unsorted.toSorted(bySize)
  const sized = events.flatMap((event) => {
    const size = sizeOf(event)
    return size === null || event.figure === null ? [] : [{ size, figure: event.figure }]
  })
  return {
    key,
    name: location.kind === 'country' ? describeCountry(location.country) : (events[0]?.place?.name ?? key),
    location,
    events,
    low: sum(sized.map(({ size, figure }) => figure.low ?? (figure.high === null ? size : 0))),
    best: sized.length === 0 ? null : sum(sized.map(({ size }) => size)),
    high: sum(sized.map(({ size, figure }) => figure.high ?? size)),
    isOpen: sized.some(({ figure }) => figure.high === null),
  }
}

/** Gathers events by place, the largest place first, and lists those whose place is not known closely enough to draw. */
export const gatherSpots = (
  events: readonly MapEvent[],
): { readonly spots: readonly Spot[]; readonly unplaced: readonly MapEvent[] } => {
  const located = events.flatMap((event) => {
    const location = locatePlace(event.place)
    return location === null ? [] : [{ event, location, key: keyOf(location) }]
  })
  const placed = new Set(located.map(({ event }) => event))
  const spots = [...Map.groupBy(located, ({ key }) => key)].flatMap(([key, members]) =>
    members.slice(0, 1).map(({ location }) =>
      makeSpot(
        key,
        location,
        members.map(({ event }) => event),
      ),
    ),
  )
  return {
    spots: spots.toSorted((one, other) => (other.best ?? -1) - (one.best ?? -1)),
    unplaced: events.filter((event) => !placed.has(event)).toSorted(bySize),
  }
}
