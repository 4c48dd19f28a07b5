import { checkClaims, describeDifferenceKind, type Difference, explainDisagreement } from '@reportedly/events'
import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { TracedEvent } from '../event/trace-event.ts'
import type { EventRecords } from '../event/view-event.ts'
import type { Contrast } from '../told/contrast.ts'
import { sayOnce } from '../told/say-once.ts'
import { type ToldRecords, viewTold } from '../told/view-told.ts'
import { chooseCompared } from './choose-compared.ts'

/** Why figures of an event differ. */
export interface DifferencesView {
  readonly shown: readonly Contrast[]
  /** How many more there are. */
  readonly more: number
  /** How many distinct figures were not compared: where an event has very many, those in the middle. */
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

/** What differs of these claims, the weightiest first, each two claims once. */
const explain = (
  records: EventRecords,
  claims: readonly Claim[],
  { origins }: TracedEvent,
  { vagueTable }: ReadingChoice,
): readonly Difference[] => {
  const told = new Set(claims.map(({ measure }) => measure))
  const found = (Object.keys(MEASURES) as Measure[])
    .filter((measure) => told.has(measure))
    .flatMap((measure) => explainDisagreement({ ...records, claims, measure, vagueTable, origins }))
  return [...new Map(found.map((difference) => [difference.claimIds.join(' '), difference])).values()].toSorted(
    byWeight,
  )
}

type Alike = readonly [Difference, ...Difference[]]

/** Differences of one figure from several others that all come from the same, as one; in the order of their weightiest. */
const joinAlike = (differences: readonly Difference[]): readonly Alike[] =>
  [
    ...Map.groupBy(differences, ({ claimIds: [lower], reasons }) =>
      [lower, ...reasons.map(({ message }) => message)].join(' '),
    ).values(),
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]))

const viewContrast = ([first, ...others]: Alike, records: ToldRecords): readonly Contrast[] => {
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
  const distinct = leaveOutRepeats(event.claims, traced)
  const compared = chooseCompared(distinct, reading.vagueTable)
  const found = explain(event, compared, traced, reading)
  const joined = joinAlike(found)
    .slice(0, MOST_CONTRASTS)
    .map(([first, ...others]): Alike => [first, ...others.slice(0, MOST_AGAINST - 1)])
  return {
    shown: sayOnce(joined.flatMap((differences) => viewContrast(differences, records))),
    more: found.length - joined.flat().length,
    notCompared: distinct.length - compared.length,
  }
}

/** The same with all of them, each figure with every other that differs from it for one reason. */
export const viewAllDifferences = (
  event: EventRecords,
  records: ToldRecords,
  traced: TracedEvent,
  reading: ReadingChoice,
): readonly Contrast[] => {
  const compared = chooseCompared(leaveOutRepeats(event.claims, traced), reading.vagueTable)
  return joinAlike(explain(event, compared, traced, reading)).flatMap((differences) =>
    viewContrast(differences, records),
  )
}

/** The name of a rule in words: "two figures of one speaker", or several where it found more. */
const nameRule = (rule: string, found: number): string =>
  rule
    .replace(/^checks\//, '')
    .replaceAll('-', ' ')
    .replace(/^two (?=figures)/, found > 2 ? 'several ' : 'two ')

/** Views the claims of an event that cannot all be right as they stand, each sentence as often as it comes. */
export const viewChecks = (event: EventRecords, records: ToldRecords): readonly Contrast[] =>
  checkClaims(event.claims).flatMap(({ rule, claimIds, message }) => {
    const [from, ...to] = claimIds.flatMap((id) => records.claims.get(id) ?? [])
    if (from === undefined) return []
    return [
      {
        key: [rule, ...claimIds].join(' '),
        kind: nameRule(rule, claimIds.length),
        message,
        from: viewTold(from, records),
        to: to.map((claim) => viewTold(claim, records)),
      },
    ]
  })
