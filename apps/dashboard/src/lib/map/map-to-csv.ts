import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import { describePlace } from '../words/describe-place.ts'
import { describePrecision } from './describe-precision.ts'
import { locatePlace } from './locate-place.ts'
import type { MapEvent } from './map-event.ts'

const COLUMNS: readonly ColumnOf<MapEvent>[] = [
  { name: 'event', meaning: 'Label of the event.', read: ({ label }) => label },
  { name: 'event_id', meaning: 'Its id.', read: ({ id }) => id },
  { name: 'place', meaning: 'Where it happened, in words.', read: ({ place }) => describePlace(place) },
  { name: 'latitude', meaning: 'Degrees; empty where not known.', read: ({ place }) => place?.latitude ?? null },
  { name: 'longitude', meaning: 'Degrees; empty where not known.', read: ({ place }) => place?.longitude ?? null },
  {
    name: 'known_to_be',
    meaning: 'How closely the place is known.',
    read: ({ place }) => describePrecision(locatePlace(place)),
  },
  { name: 'from', meaning: 'First day it can have been, ISO 8601.', read: ({ from }) => from },
  { name: 'to', meaning: 'Last day it can have been, ISO 8601.', read: ({ to }) => to },
  { name: 'low', meaning: 'Lowest figure; empty where open or none.', read: ({ figure }) => figure?.low ?? null },
  { name: 'best', meaning: 'Best figure under the policy.', read: ({ figure }) => figure?.best ?? null },
  { name: 'high', meaning: 'Highest figure; empty where open or none.', read: ({ figure }) => figure?.high ?? null },
]

/** The events of a map as CSV, also those that no place on it is known of. */
export const mapToCsv = (events: readonly MapEvent[]): string => writeCsv(COLUMNS, events)
