import { lowerMedian } from '@reportedly/events'
import type { Claim, Source } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { listStandings } from '../standing/list-standings.ts'
import { listTellings } from '../standing/list-tellings.ts'
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

const gatherLogs = (survey: Survey, reading: ReadingChoice, isShown: (claimId: string) => boolean) =>
  Map.groupBy(
    listStandings(survey, reading).filter(({ log, claim }) => log !== null && isShown(claim.id)),
    ({ sourceId }) => sourceId,
  )

/** Sums up what each source tells in the claims shown, in order of id. */
export const summariseSources = (
  survey: Survey,
  reading: ReadingChoice,
  isShown: (claimId: string) => boolean = () => true,
): readonly SourceSummary[] => {
  const standings = gatherLogs(survey, reading, isShown)
  const shown = listTellings(survey).filter(({ claim }) => isShown(claim.id))
  return [...Map.groupBy(shown, ({ sourceId }) => sourceId)]
    .map(([id, tellings]) => {
      const compared = standings.get(id) ?? []
      const logs = compared.flatMap(({ log }) => log ?? [])
      const medianLog = lowerMedian(logs)
      const asOrigin = tellings.filter(({ role }) => role === 'origin').length
      return {
        id,
        name: survey.nameSource(id),
        source: survey.sources.get(id) ?? null,
        reports: new Set(tellings.map(({ claim }) => claim.reportId)).size,
        figures: tellings.length,
        events: new Set(tellings.map(({ happening }) => happening.event.id)).size,
        asOrigin,
        asRelay: tellings.length - asOrigin,
        logs,
        medianLog,
        medianClaim: compared.find(({ log }) => log === medianLog)?.claim ?? null,
      }
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
