import { lowerMedian } from '@reportedly/events'
import type { Claim, Source } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { keepByReading } from '../standing/keep-by-reading.ts'
import { standingsBySource } from '../standing/list-standings.ts'
import { type Telling, tellingsBySource } from '../standing/list-tellings.ts'
import type { Survey } from '../survey/survey.ts'

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

/** Which claims count, by id. */
type IsShown = (claimId: string) => boolean

const countTellings = (tellings: readonly Telling[], isShown: IsShown) => {
  const reports = new Set<string>()
  const events = new Set<string>()
  let figures = 0
  let asOrigin = 0
  for (const { claim, happening, role } of tellings) {
    if (!isShown(claim.id)) continue
    figures += 1
    if (role === 'origin') asOrigin += 1
    reports.add(claim.reportId)
    events.add(happening.event.id)
  }
  return { reports: reports.size, events: events.size, figures, asOrigin, asRelay: figures - asOrigin }
}

const summarise = (survey: Survey, reading: ReadingChoice, isShown: IsShown): readonly SourceSummary[] => {
  const standings = standingsBySource(survey, reading)
  return [...tellingsBySource(survey)]
    .map(([id, tellings]) => {
      const compared = (standings.get(id) ?? []).filter(({ log, claim }) => log !== null && isShown(claim.id))
      const logs = compared.flatMap(({ log }) => log ?? [])
      const medianLog = lowerMedian(logs)
      return {
        id,
        name: survey.nameSource(id),
        source: survey.sources.get(id) ?? null,
        ...countTellings(tellings, isShown),
        logs,
        medianLog,
        medianClaim: compared.find(({ log }) => log === medianLog)?.claim ?? null,
      }
    })
    .filter(({ figures }) => figures > 0)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

const summariseAll = keepByReading((survey: Survey, reading) => summarise(survey, reading, () => true))

/** Sums up what each source tells in the claims shown (left out, all), in order of id. */
export const summariseSources = (
  survey: Survey,
  reading: ReadingChoice,
  isShown: IsShown | null = null,
): readonly SourceSummary[] => (isShown === null ? summariseAll(survey, reading) : summarise(survey, reading, isShown))
