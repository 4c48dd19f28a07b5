import { describeCorroboration } from '@reportedly/events'
import { type Claim, type Estimate, MEASURES, type SetAsideReason } from '@reportedly/schema'
import { claimPath } from '../words/claim-path.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { REASON_WORDS } from '../words/reason-words.ts'
import { type FigurePart, linkEstimate } from './link-estimate.ts'

/** An estimate as it stands on a page: what is counted, the figure with its links, and how far to trust it. */
export interface EstimateView {
  /** Unique within an event; fit for an HTML id. */
  readonly key: string
  readonly measure: string
  readonly meaning: string
  /** Whom or what it is about, in words. */
  readonly group: string
  readonly parts: readonly FigurePart[]
  /** False where every claim is set aside, so that the figure shown is a claim’s and no estimate. */
  readonly estimated: boolean
  readonly standing: string
}

const describeSetAside = (reasons: readonly SetAsideReason[]): string =>
  [...new Set(reasons)].map((reason) => REASON_WORDS[reason]).join('; ')

/** Shows an estimate; where it comes to nothing, the first claim set aside speaks, with the reason. */
export const viewEstimate = (estimate: Estimate, claims: ReadonlyMap<string, Claim>): EstimateView => {
  const { measure, category, unit, used, setAside } = estimate
  const parts = linkEstimate(
    estimate,
    used.flatMap((id) => claims.get(id) ?? []),
  )
  const told = setAside.flatMap(({ claimId }) => claims.get(claimId) ?? [])
  const figures = new Map(told.map((claim) => [describeFigure(claim.quantity), claim]))
  const estimated = parts.length > 0
  return {
    key: [measure, category ?? 'together', ...(unit === 'count' ? [] : [unit.replaceAll(/\W/g, '')])].join('-'),
    measure: MEASURES[measure].label,
    meaning: MEASURES[measure].meaning,
    group: category === null ? 'all groups together' : CATEGORY_WORDS[category],
    parts: estimated ? parts : [...figures].slice(0, 1).map(([text, claim]) => ({ text, href: claimPath(claim) })),
    estimated,
    standing: estimated ? describeCorroboration(estimate) : describeSetAside(setAside.map(({ reason }) => reason)),
  }
}
