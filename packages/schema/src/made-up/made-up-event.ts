import type { Claim } from '../claim.ts'
import type { Event } from '../event.ts'
import { makeId } from '../make-id.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'

/** An event of these claims, at no known place or time, but for what is given. */
export const madeUpEvent = (label: string, claims: readonly Claim[], given: Partial<Event> = {}): Event => ({
  schemaVersion: SCHEMA_VERSION,
  id: makeId('event', label),
  label,
  type: { plover: null, acled: null },
  time: null,
  place: null,
  parties: [],
  claimIds: claims.map(({ id }) => id),
  reportIds: [...new Set(claims.map(({ reportId }) => reportId))],
  ...given,
})
