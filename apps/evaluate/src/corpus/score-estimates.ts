import { estimateEvent, type Origin, type StakeOf, traceOrigins } from '@reportedly/events'
import type { Claim, Estimate, Event, Policy, Report, Source } from '@reportedly/schema'
import { type Tally, tally } from '../score/tally.ts'
import type { CorpusEstimate } from './corpus-gold.ts'

/** What estimates are made from. */
export interface Estimated {
  /** The event that each event of the gold is taken for, by its key. */
  readonly events: ReadonlyMap<string, Event>
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly stakeOf: StakeOf
  /** The sources that claims name; of one that is left out no party is known. */
  readonly sources?: readonly Source[]
}

/** How many estimates are right to the figure, under each policy, and how many count their origins right. */
export interface EstimateScore {
  readonly figures: ReadonlyMap<Policy, Tally>
  readonly origins: Tally
}

/** An estimate of the gold, and the one that was made for it; undefined where none was. */
export interface ComparedEstimate {
  readonly gold: CorpusEstimate
  readonly made: Estimate | undefined
}

const traceEach = ({ events, claims, reports, sources }: Estimated): ReadonlyMap<string, readonly Origin[]> => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return new Map(
    [...events].map(([key, { claimIds }]) => [
      key,
      traceOrigins(
        claimIds.flatMap((id) => byId.get(id) ?? []),
        reports,
        sources,
      ),
    ]),
  )
}

const makeEstimates = (from: Estimated) => {
  const { events, claims, reports, stakeOf } = from
  const made = new Map<string, readonly Estimate[]>()
  const traced = traceEach(from)
  return ({ eventKey, policy, vagueTable }: CorpusEstimate): readonly Estimate[] => {
    const event = events.get(eventKey)
    if (event === undefined) return []
    const key = JSON.stringify([eventKey, policy, vagueTable])
    const origins = traced.get(eventKey) ?? []
    const known = made.get(key) ?? estimateEvent({ event, claims, reports, policy, vagueTable, stakeOf, origins })
    made.set(key, known)
    return known
  }
}

/** Whether low, best and high are the same. */
export const sameFigures = ({ gold, made }: ComparedEstimate): boolean =>
  made !== undefined && made.low === gold.low && made.best === gold.best && made.high === gold.high

/** Sets each estimate of the gold beside the one made for its event, measure, category, policy and table. */
export const compareEstimates = (gold: readonly CorpusEstimate[], from: Estimated): readonly ComparedEstimate[] => {
  const estimate = makeEstimates(from)
  return gold.map((wanted) => {
    const { measure, category } = wanted
    const made = estimate(wanted).find(
      (one) => one.measure === measure && one.category === category && one.unit === 'count',
    )
    return { gold: wanted, made }
  })
}

/** Scores estimates as they were compared. */
export const scoreEstimates = (compared: readonly ComparedEstimate[]): EstimateScore => {
  const byPolicy = Map.groupBy(compared, ({ gold: { policy } }) => policy)
  return {
    figures: new Map([...byPolicy].map(([policy, own]) => [policy, tally(own.map(sameFigures))])),
    origins: tally(compared.map(({ gold: { originCount }, made }) => made?.originCount === originCount)),
  }
}
