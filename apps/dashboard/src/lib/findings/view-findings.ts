import { checkClaims, describeDifferenceKind, type Difference, explainDisagreement } from '@reportedly/events'
import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { TracedEvent } from '../event/trace-event.ts'
import type { EventRecords } from '../event/view-event.ts'
import { type ToldFigure, viewTold } from '../mutations/view-mutations.ts'

/** Figures that do not go together, each with its sentence, and what is to be said of them. */
export interface FindingView {
  readonly key: string
  /** What kind of thing it is, in a word or two. */
  readonly kind: string
  readonly message: string
  readonly told: readonly ToldFigure[]
}

/** Why figures of an event differ. */
export interface DifferencesView {
  readonly shown: readonly FindingView[]
  /** How many more there are. */
  readonly more: number
  /** How many distinct figures were not compared, where an event has too many. */
  readonly notCompared: number
}

/** More than these nobody reads; the others follow from them. */
const DIFFERENCES_SHOWN = 8

const spreadOf = ({ points: [lower, higher] }: Difference): number => (higher + 1) / (lower + 1)

/** Figures that exclude each other first, then those furthest apart. */
const byWeight = (one: Difference, other: Difference): number =>
  Number(other.excludesEachOther) - Number(one.excludesEachOther) || spreadOf(other) - spreadOf(one)

/** One claim for each figure of an origin: what is repeated differs from others for the same reasons. */
const leaveOutRepeats = (claims: readonly Claim[], { originOf }: TracedEvent): readonly Claim[] => [
  ...new Map(
    claims.toReversed().map((claim) => {
      const { measure, quantity, counted, modality, scope } = claim
      const figure = [quantity.low, quantity.high, quantity.asStated, counted.category, modality, scope]
      return [JSON.stringify([originOf.get(claim.id)?.id, measure, ...figure]), claim] as const
    }),
  ).values(),
]

/** So many claims of one measure are compared, each with each. */
const MOST_COMPARED = 60

const explain = (records: EventRecords, traced: TracedEvent, { vagueTable }: ReadingChoice): readonly Difference[] => {
  const distinct = leaveOutRepeats(records.claims, traced)
  return (Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
    if (!distinct.some((claim) => claim.measure === measure)) return []
    const claims = distinct.slice(0, MOST_COMPARED)
    return explainDisagreement({ ...records, claims, measure, vagueTable, origins: traced.origins })
  })
}

/** Says of the figures of an event that differ what the difference comes from, the weightiest first. */
export const viewDifferences = (
  records: EventRecords,
  traced: TracedEvent,
  reading: ReadingChoice,
): DifferencesView => {
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]))
  const reports = new Map(records.reports.map((report) => [report.id, report]))
  const found = new Map(
    explain(records, traced, reading).map((difference) => [difference.claimIds.join(' '), difference]),
  )
  const sorted = [...found.values()].toSorted(byWeight)
  return {
    shown: sorted.slice(0, DIFFERENCES_SHOWN).map(({ claimIds, reasons }) => ({
      key: claimIds.join(' '),
      kind: describeDifferenceKind(reasons[0].kind),
      message: reasons.map(({ message }) => message).join('; '),
      told: claimIds.flatMap((id) => claims.get(id) ?? []).map((claim) => viewTold(claim, { claims, reports })),
    })),
    more: Math.max(0, sorted.length - DIFFERENCES_SHOWN),
    notCompared: Math.max(0, leaveOutRepeats(records.claims, traced).length - MOST_COMPARED),
  }
}

/** Views the claims of an event that cannot all be right as they stand. */
export const viewChecks = (records: EventRecords): readonly FindingView[] => {
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]))
  const reports = new Map(records.reports.map((report) => [report.id, report]))
  return checkClaims(records.claims).map(({ rule, claimIds, message }) => ({
    key: [rule, ...claimIds].join(' '),
    kind: rule.replace(/^checks\//, '').replaceAll('-', ' '),
    message,
    told: claimIds.flatMap((id) => claims.get(id) ?? []).map((claim) => viewTold(claim, { claims, reports })),
  }))
}
