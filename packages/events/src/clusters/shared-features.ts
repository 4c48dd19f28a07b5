import type { Measure } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import type { Candidate } from './list-candidates.ts'

type MeasureGroup = 'harm to people' | 'people held' | 'people on the move' | 'presence' | 'materiel' | 'fire'

/** Measures that different reports use for one outcome: what is "killed" in one is "neutralised" in another. */
const MEASURE_GROUPS: Readonly<Record<Measure, MeasureGroup>> = {
  killed: 'harm to people',
  injured: 'harm to people',
  casualties: 'harm to people',
  neutralised: 'harm to people',
  missing: 'harm to people',
  captured: 'people held',
  abducted: 'people held',
  surrendered: 'people held',
  freed: 'people held',
  displaced: 'people on the move',
  strength: 'presence',
  seized: 'materiel',
  destroyed: 'materiel',
  damaged: 'materiel',
  lost: 'materiel',
  launched: 'fire',
  intercepted: 'fire',
}

/** What a candidate has to share, from its core alone: without a core it shares nothing and so never joins. */
export type Feature = (candidate: Candidate) => readonly string[]

const listParties: Feature = ({ core }) =>
  core.flatMap(({ actor, counted }) => [
    ...(actor?.parties.map(({ name, actorId }) => actorId ?? foldName(name)) ?? []),
    ...(counted.actorId === null ? [] : [counted.actorId]),
  ])

const listOutcomes: Feature = ({ core }) => core.map(({ measure, counted }) => `${measure}|${counted.category}`)

/**
 * What two tellings of one place and day may share, most telling first. A figure stands first because it tells which
 * of two happenings in one place on one day is meant; it never counts where place and day do not agree already.
 */
export const SHARED_FEATURES: readonly Feature[] = [
  ({ core }) =>
    core
      .filter(({ quantity }) => quantity.low !== null || quantity.high !== null)
      .map(({ measure, counted, quantity: { low, high } }) => `${measure}|${counted.category}|${low}|${high}`),
  listParties,
  listOutcomes,
  ({ core }) => core.map(({ counted }) => counted.category),
  ({ core }) => core.map(({ measure }) => MEASURE_GROUPS[measure]),
]

/** A party together with an outcome: what must be shared where place or day is not known. */
export const listPartyOutcomes: Feature = (candidate) => {
  const outcomes = new Set(listOutcomes(candidate))
  return [...new Set(listParties(candidate))].flatMap((party) => [...outcomes].map((outcome) => `${party}|${outcome}`))
}
