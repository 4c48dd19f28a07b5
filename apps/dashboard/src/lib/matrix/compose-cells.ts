import type { Policy } from '@reportedly/schema'
import { type Contest } from '../standing/list-contests.ts'
import { divideByTeller, pickMiddle, settleStated, type Standing } from '../standing/list-standings.ts'
import { listTellers } from '../standing/list-tellings.ts'
import { logRatio } from '../standing/log-ratio.ts'
import type { Survey } from '../survey/survey.ts'
import type { Baseline } from './choose-matrix.ts'
import type { MatrixCell } from './matrix-cell.ts'

/** What the figures of a contest are held against; null where that has nothing to say of it, or nobody else has. */
const settleBaseline = (contest: Contest, baseline: Baseline, policy: Policy): Standing['others'] => {
  if (baseline.kind === 'source') {
    const own = divideByTeller(contest).get(baseline.sourceId)?.own
    const middle = own === undefined ? undefined : pickMiddle(own)
    return middle === undefined ? null : { figure: middle.figure.point, claim: middle.claim }
  }
  const origins = new Set(contest.stated.map(({ origin }) => origin.id))
  if (origins.size < 2) return null
  return settleStated(contest.stated, baseline.kind === 'best' ? policy : 'median-of-origins', contest.happening)
}

const composeStated = (contest: Contest, baseline: Standing['others']): readonly MatrixCell[] =>
  [...divideByTeller(contest)].flatMap(([sourceId, { role, own }]) => {
    const middle = pickMiddle(own)
    if (middle === undefined) return []
    const log = baseline === null ? null : logRatio(middle.figure.point, baseline.figure)
    const kind = log === null ? 'alone' : 'ratio'
    return [{ sourceId, contest, role, claim: middle.claim, log, against: baseline?.claim ?? null, kind }]
  })

/** Sources that speak of it, but of fears, totals or in words without a number. */
const composeUnread = (contest: Contest, told: ReadonlySet<string>, survey: Survey): readonly MatrixCell[] => {
  const { originOf } = survey.traceOf(contest.happening)
  const tellings = contest.unread.flatMap((claim) =>
    [...listTellers(claim, originOf.get(claim.id))].map(([sourceId, role]) => ({ sourceId, role, claim })),
  )
  return [...new Map(tellings.toReversed().map((telling) => [telling.sourceId, telling])).values()]
    .filter(({ sourceId }) => !told.has(sourceId))
    .map((telling) => ({ ...telling, contest, log: null, against: null, kind: 'wordless' as const }))
}

/** The cells of one column: each source that speaks of the event, with how its figure stands to the baseline. */
export const composeCells = (
  contest: Contest,
  { baseline, policy, survey }: { readonly baseline: Baseline; readonly policy: Policy; readonly survey: Survey },
): readonly MatrixCell[] => {
  const stated = composeStated(contest, settleBaseline(contest, baseline, policy))
  return [...stated, ...composeUnread(contest, new Set(stated.map(({ sourceId }) => sourceId)), survey)]
}
