import type { Measure } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import { isPeople, isUndivided } from '../mutations/tells-same.ts'
import { listStatedNumbers } from '../mutations/stated-numbers.ts'
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

/** More than these tell no better what a long tally is about, and would make it slow to look up. */
const MOST = 8

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, MOST)

const pair = (ones: readonly string[], others: readonly string[]): readonly string[] =>
  ones.flatMap((one) => others.map((other) => `${one}|${other}`))

/** Something that two tellings can share, as keys: those under which one can be found, and those it looks under. */
export interface SharedKeys {
  readonly found: Feature
  readonly sought: Feature
}

const alike = (list: Feature): SharedKeys => {
  const keys: Feature = (candidate) => distinct(list(candidate))
  return { found: keys, sought: keys }
}

/** From this many on, a number with its measure and group is rarely the same by chance. */
const TELLING = 10

const listFigures =
  (least: number): Feature =>
  ({ core }) =>
    core.flatMap(({ measure, counted, quantity }) =>
      listStatedNumbers(quantity)
        .filter((number) => number >= least)
        .map((number) => `${measure}|${counted.category}|${number}`),
    )

/** A figure that hardly agrees by chance: it says which of several happenings is meant. */
export const figure = alike(listFigures(TELLING))

const HAS_CAPITAL = /\p{Lu}/u

const PARTIES = new Set(['armed-group', 'military'])

/** Parties with a name: "gunmen" and "its troops" are everywhere. Whoever fights and speaks of it is one. */
const listNamedParties: Feature = ({ core }) =>
  core.flatMap(({ actor, counted, attribution: [nearest] }) => [
    ...(actor?.parties ?? [])
      .filter(({ name, actorId }) => actorId !== null || HAS_CAPITAL.test(name))
      .map(({ name, actorId }) => actorId ?? foldName(name)),
    ...(counted.actorId === null ? [] : [counted.actorId]),
    ...(nearest !== undefined && PARTIES.has(nearest.kind) && nearest.sourceId !== null ? [nearest.sourceId] : []),
  ])

export const namedParty = alike(listNamedParties)

/** A named party together with an outcome. */
export const partyOutcome = alike((candidate) =>
  pair(distinct(listNamedParties(candidate)), distinct(listOutcomes(candidate))),
)

/** Any party together with an outcome: in one place "gunmen" do tell. */
export const anyPartyOutcome = alike((candidate) =>
  pair(distinct([...listParties(candidate), ...listNamedParties(candidate)]), distinct(listOutcomes(candidate))),
)

/** Two outcomes at once: soldiers missing and soldiers injured. */
export const twoOutcomes = alike((candidate) => {
  const outcomes = distinct(listOutcomes(candidate))
    .slice(0, MOST / 2)
    .toSorted()
  return outcomes.flatMap((one, at) => outcomes.slice(at + 1).map((other) => `${one}|${other}`))
})

/** A kind of outcome for a group; people whom a report does not divide may be any. */
export const outcome: SharedKeys = {
  found: ({ core }) =>
    distinct(
      core.flatMap(({ measure, counted: { category } }) => {
        const kind = MEASURE_GROUPS[measure]
        if (!isPeople(category)) return [`${kind}|${category}`]
        return [`${kind}|people`, isUndivided(category) ? `${kind}|undivided` : `${kind}|${category}`]
      }),
    ),
  sought: ({ core }) =>
    distinct(
      core.flatMap(({ measure, counted: { category } }) => {
        const kind = MEASURE_GROUPS[measure]
        if (!isPeople(category)) return [`${kind}|${category}`]
        return isUndivided(category) ? [`${kind}|people`] : [`${kind}|${category}`, `${kind}|undivided`]
      }),
    ),
}

/**
 * Flight from what was done to people or things: the residents who fled are told of apart from the dead, and by others.
 * It tells only where one happening can have driven them out.
 */
export const flight: SharedKeys = {
  found: ({ core }) =>
    core.some(({ measure }) => ['harm to people', 'materiel', 'fire'].includes(MEASURE_GROUPS[measure]))
      ? ['flight']
      : [],
  sought: ({ core }) => (core.some(({ measure }) => measure === 'displaced') ? ['flight'] : []),
}
