import { lowerMedian } from '@reportedly/events'
import { type Claim, Policy, type Source, type VagueTable } from '@reportedly/schema'
import { DEFAULT_READING, type ReadingChoice } from '../event/choose-reading.ts'
import { keepInSteps } from '../standing/keep-in-steps.ts'
import { type Standing, standingsOf, standUnderPolicies } from '../standing/list-standings.ts'
import { type Telling, tellingsBySource, tellingsOf } from '../standing/list-tellings.ts'
import type { Happening } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
import { isReadAlike } from '../survey/plain-reading.ts'
import type { Survey } from '../survey/survey.ts'
import type { ShownClaims } from './show-claims.ts'

/** What a source tells, in numbers. */
export interface SourceSummary {
  readonly id: string
  readonly name: string
  readonly source: Source | null
  readonly reports: number
  readonly figures: number
  readonly events: number
  /** Of its figures, those that go back to it, and those that it passes on. */
  readonly asOrigin: number
  readonly asRelay: number
  /** How each of its figures stands to those of others, where there are any; the smallest first. */
  readonly logs: readonly number[]
  /** The middle one of these; null where there is none. */
  readonly medianLog: number | null
  /** The figure that stands so. */
  readonly medianClaim: Claim | null
}

/** Kept, since no reading enters into it. */
const countTellings = keep((tellings: readonly Telling[]) => {
  const reports = new Set<string>()
  const events = new Set<Happening>()
  let asOrigin = 0
  for (const { claim, happening, role } of tellings) {
    if (role === 'origin') asOrigin += 1
    reports.add(claim.reportId)
    events.add(happening)
  }
  const figures = tellings.length
  return { reports: reports.size, events: events.size, figures, asOrigin, asRelay: figures - asOrigin }
})

/** How figures of a source stand to those of others, each with its claim at the same place. */
interface Compared {
  readonly logs: readonly number[]
  readonly claims: readonly Claim[]
}

const NOT_COMPARED: Compared = { logs: [], claims: [] }

/** Gathers figures by source as they are met. */
const makeGathering = () => {
  const bySource = new Map<string, { readonly logs: number[]; readonly claims: Claim[] }>()
  const meet = ({ sourceId, log, claim }: Standing): void => {
    if (log === null) return
    const known = bySource.get(sourceId) ?? { logs: [], claims: [] }
    bySource.set(sourceId, known)
    known.logs.push(log)
    known.claims.push(claim)
  }
  return { meet, comparedOf: (id: string): Compared => bySource.get(id) ?? NOT_COMPARED }
}

type Gatherings = ReadonlyMap<Policy, ReturnType<typeof makeGathering>>

/** Gathers figures of events under every policy at once, a step an event. */
function* gatherUnderPolicies(
  happenings: readonly Happening[],
  vagueTable: VagueTable,
): Generator<undefined, Gatherings> {
  const gatherings = new Map(Policy.options.map((policy) => [policy, makeGathering()]))
  for (const happening of happenings) {
    standUnderPolicies(happening, vagueTable, (policy, standing) => gatherings.get(policy)?.meet(standing))
    yield
  }
  return gatherings
}

/** Of the events that every table of vague words reads alike, once for all tables. */
const ofReadAlike = keepInSteps(({ happenings }: Survey, { vagueTable }) =>
  gatherUnderPolicies(happenings.filter(isReadAlike), vagueTable),
)

const join = (one: Compared, other: Compared): Compared => ({
  logs: [...one.logs, ...other.logs],
  claims: [...one.claims, ...other.claims],
})

const summariseOne = (
  survey: Survey,
  id: string,
  tellings: readonly Telling[],
  { logs, claims }: Compared,
): SourceSummary => {
  const medianLog = lowerMedian(logs)
  return {
    id,
    name: survey.nameSource(id),
    source: survey.sources.get(id) ?? null,
    ...countTellings(tellings),
    logs: [...Float64Array.from(logs).sort()],
    medianLog,
    medianClaim: medianLog === null ? null : (claims[logs.indexOf(medianLog)] ?? null),
  }
}

const byId = (one: SourceSummary, other: SourceSummary): number => (one.id < other.id ? -1 : 1)

type Summaries = ReadonlyMap<Policy, readonly SourceSummary[]>

/** Of all claims, under every policy at once; a step an event, then a step a source. */
const ofAll = keepInSteps(function* (survey: Survey, { vagueTable }): Generator<undefined, Summaries> {
  yield* ofReadAlike.steps(survey, DEFAULT_READING)
  const alike = ofReadAlike.ask(survey, DEFAULT_READING)
  const others = yield* gatherUnderPolicies(
    survey.happenings.filter((happening) => !isReadAlike(happening)),
    vagueTable,
  )
  const summaries = new Map<Policy, readonly SourceSummary[]>()
  for (const policy of Policy.options) {
    const comparedOf = (id: string, gatherings: Gatherings): Compared =>
      gatherings.get(policy)?.comparedOf(id) ?? NOT_COMPARED
    const own: SourceSummary[] = []
    for (const [id, tellings] of tellingsBySource(survey)) {
      own.push(summariseOne(survey, id, tellings, join(comparedOf(id, alike), comparedOf(id, others))))
      yield
    }
    summaries.set(policy, own.toSorted(byId))
  }
  return summaries
})

/** Whatever the policy, all are made. */
const underAny = ({ vagueTable }: ReadingChoice): ReadingChoice => ({ ...DEFAULT_READING, vagueTable })

/** Makes the summaries of all claims ahead, under every policy, of what `stepsToTellings` has made. */
export const stepsToSummaries = (survey: Survey, reading: ReadingChoice): Iterable<undefined> =>
  ofAll.steps(survey, underAny(reading))

/** Sums up what each source tells in the claims shown (null: in all), in order of id. */
export const summariseSources = (
  survey: Survey,
  reading: ReadingChoice,
  shown: ShownClaims | null = null,
): readonly SourceSummary[] => {
  if (shown === null) return ofAll.ask(survey, underAny(reading)).get(reading.policy) ?? []
  const isShown = ({ claim }: { readonly claim: Claim }): boolean => shown.isShown(claim)
  const tellings = shown.happenings.flatMap((happening) => tellingsOf(happening).filter(isShown))
  const { meet, comparedOf } = makeGathering()
  for (const happening of shown.happenings) standingsOf(happening, reading).filter(isShown).forEach(meet)
  return [...Map.groupBy(tellings, ({ sourceId }) => sourceId)]
    .map(([id, own]) => summariseOne(survey, id, own, comparedOf(id)))
    .toSorted(byId)
}
