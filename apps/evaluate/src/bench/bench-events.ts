import { checkClaims, clusterEvents, disputeScore, estimateEvent, traceOrigins } from '@reportedly/events'
import { inventCorpus } from './invent-corpus.ts'

/** Seconds that each step takes over invented reports, and how many events came of them. */
export interface EventsTime {
  readonly reports: number
  readonly events: number
  readonly seconds: ReadonlyMap<'events' | 'origins' | 'estimates' | 'disputes and checks', number>
}

const secondsOf = <Value>(work: () => Value): readonly [Value, number] => {
  const start = performance.now()
  const value = work()
  return [value, (performance.now() - start) / 1000]
}

/** Makes events, origins, estimates, dispute scores and findings of so many invented reports, and takes the time of each. */
export const timeEvents = (count: number): EventsTime => {
  const { reports, claims } = inventCorpus(count)
  const [events, clustering] = secondsOf(() => clusterEvents(claims, reports))
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const told = events.map((event) => ({
    event,
    claims: event.claimIds.flatMap((id) => claimOf.get(id) ?? []),
    reports: event.reportIds.flatMap((id) => reportOf.get(id) ?? []),
  }))
  const [traced, tracing] = secondsOf(() =>
    told.map((own) => ({ ...own, origins: traceOrigins(own.claims, own.reports) })),
  )
  const [, estimating] = secondsOf(() => {
    for (const own of traced) estimateEvent({ ...own, policy: 'range', vagueTable: 'acled' })
  })
  const [, judging] = secondsOf(() => {
    for (const own of traced) {
      disputeScore(own)
      checkClaims(own.claims)
    }
  })
  return {
    reports: count,
    events: events.length,
    seconds: new Map([
      ['events', clustering],
      ['origins', tracing],
      ['estimates', estimating],
      ['disputes and checks', judging],
    ]),
  }
}
