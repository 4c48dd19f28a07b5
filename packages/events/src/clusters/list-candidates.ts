import type { Claim, Place, Report, Time } from '@reportedly/schema'
import { compareText } from '../compare-text.ts'
import { foldName } from '../fold-name.ts'
import { byTextOrder } from '../text-order.ts'
import { pickMostStated } from './pick-most-stated.ts'
import { pinpointDay, pinpointPlace } from './pinpoint.ts'

/** One happening as one report tells it. */
export interface Candidate {
  /** The smallest claim id of the core. */
  readonly id: string
  readonly reportId: string
  /** In the order of the text. */
  readonly claims: readonly Claim[]
  /** The claims about the happening itself; cumulative and background figures say nothing of where, when and who. */
  readonly core: readonly Claim[]
  readonly place: Place | null
  readonly time: Time | null
  /** Key of the place, ISO 8601 day: what two tellings must agree on; null where not known that closely. */
  readonly where: string | null
  readonly day: string | null
  /** Day the report came out; null when unknown. */
  readonly publishedOn: string | null
}

/** The place most of these tell of, preferring one that pinpoints it. */
export const pickPlace = (places: readonly (Place | null)[]): Place | null =>
  pickMostStated(
    places.filter((place) => place !== null),
    (place) => ({
      key: `${foldName(place.name)}|${place.country ?? ''}`,
      precision: place.precision,
      pinpoints: pinpointPlace(place) !== null,
    }),
  )

/** The time most of these tell of, preferring a single day. */
export const pickTime = (times: readonly (Time | null)[]): Time | null =>
  pickMostStated(
    times.filter((time) => time !== null),
    (time) => ({
      key: `${time.start ?? time.text}|${time.end ?? ''}`,
      precision: time.precision,
      pinpoints: pinpointDay(time) !== null,
    }),
  )

const composeCandidate = (claims: readonly Claim[], first: Claim, publishedOn: string | null): Candidate => {
  const core = claims.filter((claim) => claim.scope === 'incident')
  const telling = core.length > 0 ? core : claims
  const ids = telling.map(({ id }) => id).toSorted(compareText)
  const place = pickPlace(telling.map((claim) => claim.place))
  const time = pickTime(telling.map((claim) => claim.time))
  return {
    id: ids[0] ?? first.id,
    reportId: first.reportId,
    claims,
    core,
    place,
    time,
    where: pinpointPlace(place),
    day: pinpointDay(time),
    publishedOn,
  }
}

/** Puts the claims of each incident of each report together, in the order of reports and text whatever that of the input. */
export const listCandidates = (claims: readonly Claim[], reports: readonly Report[]): readonly Candidate[] => {
  const publishedOn = new Map(reports.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10) ?? null]))
  const distinct = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const incidents = Map.groupBy(distinct.toSorted(byTextOrder), ({ reportId, incident }) => `${reportId}|${incident}`)
  return [...incidents.values()].flatMap((told) =>
    told.slice(0, 1).map((first) => composeCandidate(told, first, publishedOn.get(first.reportId) ?? null)),
  )
}
