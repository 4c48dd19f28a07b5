import type { Place, Time } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'

/** UCDP where_prec: from 4 on (province, country) a place no longer tells two happenings apart. */
const COARSEST_PINPOINT = 3

/** A key that two statements of one place share; null when the place is unknown or no closer than a province. */
export const pinpointPlace = (place: Place | null): string | null => {
  if (place === null || (place.precision ?? 1) > COARSEST_PINPOINT) return null
  const name = foldName(place.name)
  return name === '' ? null : `${name}|${place.country ?? ''}`
}

/** The one day it happened on, ISO 8601; null when unknown or longer than a day. */
export const pinpointDay = (time: Time | null): string | null =>
  time !== null && time.start === time.end ? time.start : null
