import { isDeepStrictEqual } from 'node:util'
import { knowStakes } from '@reportedly/events'
import {
  type Claim,
  type Event,
  MATERIEL_CATEGORIES,
  MEASURES,
  PEOPLE_CATEGORIES,
  type Report,
  type Source,
} from '@reportedly/schema'
import type { Figure, Happening, Voice } from './figure.ts'

/** Records by id, as a store has them. */
export interface RecordsById {
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
  readonly sources: ReadonlyMap<string, Source>
}

const MEASURE_ORDER = new Map(Object.keys(MEASURES).map((name, position) => [name, position]))
const CATEGORY_ORDER = new Map(
  [...PEOPLE_CATEGORIES, ...MATERIEL_CATEGORIES].map((name, position) => [name as string, position]),
)

const byDisplayOrder = (one: Figure, other: Figure): number =>
  (MEASURE_ORDER.get(one.measure) ?? 0) - (MEASURE_ORDER.get(other.measure) ?? 0) ||
  (CATEGORY_ORDER.get(one.category) ?? 0) - (CATEGORY_ORDER.get(other.category) ?? 0) ||
  (one.unit < other.unit ? -1 : 1)

const find = <Value>(records: ReadonlyMap<string, Value>, ids: Iterable<string>): readonly Value[] =>
  [...ids].flatMap((id) => records.get(id) ?? [])

const listSourceIds = ({ attribution }: Claim): readonly string[] =>
  attribution.flatMap(({ sourceId }) => sourceId ?? [])

const findSources = (claims: readonly Claim[], sources: RecordsById['sources']): readonly Source[] => {
  const named = find(sources, new Set(claims.flatMap(listSourceIds)))
  const parties = find(
    sources,
    named.flatMap(({ stake }) => stake.actor ?? []),
  )
  return [...new Set([...named, ...parties])]
}

const hear = (claim: Claim, sources: RecordsById['sources'], stakeOf: Happening['stakeOf']): Voice => {
  const [nearest] = claim.attribution
  const sourceId = nearest?.sourceId ?? null
  return {
    claim,
    sourceIds: listSourceIds(claim),
    kind: sources.get(sourceId ?? '')?.kind ?? nearest?.kind ?? 'unknown',
    stake: sourceId === null ? 'unknown' : stakeOf(sourceId),
  }
}

const composeFigures = (event: Event, voices: readonly Voice[]): readonly Figure[] => {
  const groups = Map.groupBy(voices, ({ claim: { measure, counted, quantity } }) =>
    [measure, counted.category, quantity.unit].join(' '),
  )
  return [...groups].flatMap(([group, members]) =>
    members.slice(0, 1).map(({ claim: { measure, counted, quantity } }) => ({
      key: `${event.id} ${group}`,
      event,
      measure,
      category: counted.category,
      unit: quantity.unit,
      voices: members,
      from: event.time?.start ?? null,
      to: event.time?.end ?? event.time?.start ?? null,
      place: event.place,
    })),
  )
}

const isSame = <Value>(one: readonly Value[], other: readonly Value[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])

/**
 * Puts an event together with its records; what the store no longer has is left out. Where nothing has changed since
 * `last`, it is that, with all that was reckoned of it.
 */
export const composeHappening = (event: Event, records: RecordsById, last: Happening | null = null): Happening => {
  const claims = find(records.claims, event.claimIds)
  const reports = find(records.reports, event.reportIds)
  const sources = findSources(claims, records.sources)
  const known = last !== null && isSame(claims, last.claims) && isSame(reports, last.reports)
  if (known && isSame(sources, last.sources) && isDeepStrictEqual(event, last.event)) return last
  const stakeOf = knowStakes(event, claims, sources)
  const voices = claims.map((claim) => hear(claim, records.sources, stakeOf))
  return { event, claims, reports, sources, stakeOf, figures: composeFigures(event, voices).toSorted(byDisplayOrder) }
}
