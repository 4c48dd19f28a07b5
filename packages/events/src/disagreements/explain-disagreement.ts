import type { Claim, Event, Measure, Report, Source, VagueTable } from '@reportedly/schema'
import { type Origin, traceOrigins } from '../origins/trace-origins.ts'
import { allowEachOther } from './allow-each-other.ts'
import { canDiffer } from './can-differ.ts'
import type { Difference, DifferenceReason } from './difference.ts'
import { listStatements } from './list-statements.ts'
import { areRelated } from './related-measures.ts'
import { DIFFERENCE_RULES } from './rules/index.ts'
import type { Statement } from './statement.ts'

/** What to take apart, and from what. */
export interface DisagreementRequest {
  readonly event: Event
  readonly measure: Measure
  /** Claims that are not of the event are passed over. */
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  /** Records of the sources; left out, no speaker is known to take sides but by its kind. */
  readonly sources?: readonly Source[]
  /** What `traceOrigins` finds in the claims of the event; traced anew when left out. */
  readonly origins?: readonly Origin[]
  /** What vague words count for; left out, figures in vague words are not compared. */
  readonly vagueTable?: VagueTable
}

const CONTRADICTION: DifferenceReason = {
  rule: 'disagreements/contradiction',
  kind: 'contradiction',
  message: 'nothing in what they count, when or how they tell it explains it: they contradict each other',
}

const giveReasons = (lower: Statement, higher: Statement): Difference['reasons'] => {
  const [first, ...rest] = DIFFERENCE_RULES.flatMap(({ name, kind, explain }) => {
    const message = explain(lower, higher)
    return message === null ? [] : [{ rule: name, kind, message }]
  })
  return first === undefined ? [CONTRADICTION] : [first, ...rest]
}

const compare = (one: Statement, other: Statement): Difference => {
  const [lower, higher] = one.figure.point <= other.figure.point ? [one, other] : [other, one]
  return {
    claimIds: [lower.claim.id, higher.claim.id],
    originIds: [lower.originId, higher.originId],
    points: [lower.figure.point, higher.figure.point],
    excludesEachOther: !allowEachOther(lower.figure, higher.figure),
    reasons: giveReasons(lower, higher),
  }
}

/**
 * Says for every two figures of an event and measure that differ what the difference comes from, in the order in which
 * the figures were told. Figures of measures that hold or replace this one ("casualties", "neutralised" beside "killed")
 * are set beside it. Denied figures and two that one speaker keeps apart in one report are not compared.
 */
export const explainDisagreement = (request: DisagreementRequest): readonly Difference[] => {
  const { event, measure, reports, sources = [], vagueTable = 'as-stated' } = request
  const ofEvent = new Set(event.claimIds)
  const claims = request.claims.filter(({ id }) => ofEvent.has(id))
  const origins = request.origins ?? traceOrigins(claims, reports)
  const related = claims.filter((claim) => areRelated(claim.measure, measure))
  const statements = listStatements(related, { reports, origins, sources, vagueTable })
  return statements.flatMap((one, at) =>
    statements
      .slice(at + 1)
      .filter(
        (other) =>
          one.figure.point !== other.figure.point &&
          [one, other].some(({ claim }) => claim.measure === measure) &&
          canDiffer(one, other),
      )
      .map((other) => compare(one, other)),
  )
}
