import { lowerMedian } from '@reportedly/events'
import type { Claim, Source } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { keepInSteps } from '../standing/keep-in-steps.ts'
import { gatherBySource } from '../standing/gather-by-source.ts'
import { type Standing, standingsOf } from '../standing/list-standings.ts'
import { type Telling, tellingsBySource, tellingsOf } from '../standing/list-tellings.ts'
import type { Happening } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
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
  /** How each of its figures stands to those of others, where there are any. */
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

const summariseOne = (
  survey: Survey,
  id: string,
  tellings: readonly Telling[],
  standings: readonly Standing[],
): SourceSummary => {
  const compared = standings.filter(({ log }) => log !== null)
  const logs = compared.flatMap(({ log }) => log ?? [])
  const medianLog = lowerMedian(logs)
  return {
    id,
    name: survey.nameSource(id),
    source: survey.sources.get(id) ?? null,
    ...countTellings(tellings),
    logs,
    medianLog,
    medianClaim: compared.find(({ log }) => log === medianLog)?.claim ?? null,
  }
}

const byId = (one: SourceSummary, other: SourceSummary): number => (one.id < other.id ? -1 : 1)

/** Of all claims; a step an event, then a step a source. */
const ofAll = keepInSteps(function* (survey: Survey, reading) {
  const stood = yield* gatherBySource(survey, (happening) => standingsOf(happening, reading))
  const summaries: SourceSummary[] = []
  for (const [id, tellings] of tellingsBySource(survey)) {
    summaries.push(summariseOne(survey, id, tellings, stood.get(id) ?? []))
    yield
  }
  return summaries.toSorted(byId)
})

/** Makes the summaries of all claims ahead, of what `stepsToTellings` has made. */
export const stepsToSummaries = ofAll.steps

/** Sums up what each source tells in the claims shown (null: in all), in order of id. */
export const summariseSources = (
  survey: Survey,
  reading: ReadingChoice,
  shown: ShownClaims | null = null,
): readonly SourceSummary[] => {
  if (shown === null) return ofAll.ask(survey, reading)
  const isShown = ({ claim }: { readonly claim: Claim }): boolean => shown.isShown(claim)
  const tellings = shown.happenings.flatMap((happening) => tellingsOf(happening).filter(isShown))
  const standings = shown.happenings.flatMap((happening) => standingsOf(happening, reading).filter(isShown))
  const bySource = <Item extends { readonly sourceId: string }>(items: readonly Item[]) =>
    Map.groupBy(items, ({ sourceId }) => sourceId)
  const stood = bySource(standings)
  return [...bySource(tellings)].map(([id, own]) => summariseOne(survey, id, own, stood.get(id) ?? [])).toSorted(byId)
}
