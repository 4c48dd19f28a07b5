import { checkClaims, describeDifferenceKind, type Difference, explainDisagreement } from '@reportedly/events'
import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { TracedEvent } from '../event/trace-event.ts'
import type { EventRecords } from '../event/view-event.ts'
import type { Contrast } from '../told/contrast.ts'
import { sayOnce } from '../told/say-once.ts'
import { type ToldRecords, viewTold } from '../told/view-told.ts'

/** Why figures of an event differ. */
export interface DifferencesView {
  readonly shown: readonly Contrast[]
  /** How many more there are. */
  readonly more: number
  /** How many distinct figures were not compared, where an event has too many. */
  readonly notCompared: number
}

/** More than these nobody reads; the others follow from them. */
const MOST_CONTRASTS = 8
/** Figures that one is held against. */
const MOST_AGAINST = 4

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

/** Differences of one figure from several others that all come from the same, as one; in the order of their weightiest. */
const joinAlike = (differences: readonly Difference[]): readonly (readonly [Difference, ...Difference[]])[] =>
  [
    ...Map.groupBy(differences, ({ claimIds: [lower], reasons }) =>
      [lower, ...reasons.map(({ message }) => message)].join(' '),
    ).values(),
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others.slice(0, MOST_AGAINST - 1)]]))

const viewContrast = (
  [first, ...others]: readonly [Difference, ...Difference[]],
  records: ToldRecords,
): readonly Contrast[] => {
  const { claimIds, reasons } = first
  const higher = [first, ...others].flatMap((difference) => records.claims.get(difference.claimIds[1]) ?? [])
  const lower = records.claims.get(claimIds[0])
  if (lower === undefined) return []
  return [
    {
      key: claimIds.join(' '),
      kind: describeDifferenceKind(reasons[0].kind),
      message: reasons.map(({ message }) => message).join('; '),
      from: viewTold(lower, records),
      to: higher.map((claim) => viewTold(claim, records)),
    },
  ]
}

/** Says of the figures of an event that differ what the difference comes from, the weightiest first. */
export const viewDifferences = (
  event: EventRecords,
  records: ToldRecords,
  traced: TracedEvent,
  reading: ReadingChoice,
): DifferencesView => {
  const found = new Map(
    explain(event, traced, reading).map((difference) => [difference.claimIds.join(' '), difference]),
  )
  const joined = joinAlike([...found.values()].toSorted(byWeight)).slice(0, MOST_CONTRASTS)
  return {
    shown: sayOnce(joined.flatMap((differences) => viewContrast(differences, records))),
    more: found.size - joined.flat().length,
    notCompared: Math.max(0, leaveOutRepeats(event.claims, traced).length - MOST_COMPARED),
  }
}

/** Views the claims of an event that cannot all be right as they stand, each sentence as often as it comes. */
export const viewChecks = (event: EventRecords, records: ToldRecords): readonly Contrast[] =>
  checkClaims(event.claims).flatMap(({ rule, claimIds, message }) => {
    const [from, ...to] = claimIds.flatMap((id) => records.claims.get(id) ?? [])
    if (from === undefined) return []
    return [
      {
        key: [rule, ...claimIds].join(' '),
        kind: rule.replace(/^checks\//, '').replaceAll('-', ' '),
        message,
        from: viewTold(from, records),
        to: to.map((claim) => viewTold(claim, records)),
      },
    ]
  })
