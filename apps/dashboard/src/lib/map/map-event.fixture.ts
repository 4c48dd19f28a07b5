import type { Place } from '@reportedly/schema'
import type { MapEvent } from './map-event.ts'

/** A place made up for tests, exactly known. */
export const madeUpPlace = (changes: Partial<Place> = {}): Place => ({
  text: 'Verrin',
  span: null,
  name: 'Verrin',
  country: 'ML',
  latitude: 14,
  longitude: -2,
  precision: 1,
  ...changes,
})

/** An event made up for tests: ten killed in one place on one day. */
export const madeUpEvent = (id: string, changes: Partial<MapEvent> = {}): MapEvent => ({
  id,
  label: `Attack ${id}`,
  href: `/events/${id}`,
  place: madeUpPlace(),
  from: '2025-03-03',
  to: '2025-03-03',
  time: { text: 'on Monday', span: null, start: '2025-03-03', end: '2025-03-03', precision: 1 },
  figure: madeUpFigure(10, 10, 10),
  ...changes,
})

/** The figure of an event, as the map sizes it. */
export const madeUpFigure = (low: number | null, best: number | null, high: number | null): MapEvent['figure'] => ({
  low,
  best,
  high,
  tell: () => ({ parts: [], about: 'civilians' }),
})
