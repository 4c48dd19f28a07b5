import type { Claim, Policy, SetAsideReason, VagueTable } from '@reportedly/schema'
import type { StakeOf } from '../origins/count-corroboration.ts'
import type { Origin } from '../origins/trace-origins.ts'
import { readFigure } from './figure.ts'
import { findDoubt, isStated } from './is-stated.ts'

/** What a rule may look at beside the claim itself. */
export interface Surroundings {
  /** The claims estimated together, by id. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Ids of the claims whose figure its origin took back in favour of another. */
  readonly superseded: ReadonlySet<string>
  /** The origin of each claim, by claim id. */
  readonly origins: ReadonlyMap<string, Origin>
  readonly policy: Policy
  readonly vagueTable: VagueTable
  readonly stakeOf: StakeOf
}

interface SetAsideRule {
  readonly reason: SetAsideReason
  readonly applies: (claim: Claim, around: Surroundings) => boolean
}

/** What stake whoever a claim goes back to has in the fight; of a speaker that is only described none is known. */
const stakeOfOrigin = ({ id }: Claim, { origins, stakeOf }: Surroundings): ReturnType<StakeOf> => {
  const sourceId = origins.get(id)?.sourceId ?? null
  return sourceId === null ? 'unknown' : stakeOf(sourceId)
}

/** Every rule for plain statements, in the order in which a claim's reason is looked for. */
const SET_ASIDE_RULES: readonly SetAsideRule[] = [
  { reason: 'superseded', applies: ({ id }, { superseded }) => superseded.has(id) },
  {
    reason: 'subset',
    // A part of a total that is itself set aside ("50,000 since October, including 47 this week") stands for itself.
    applies: ({ subsetOf }, around) => {
      const whole = subsetOf === null ? undefined : around.claims.get(subsetOf)
      return whole !== undefined && isStated(whole)
    },
  },
  { reason: 'no-figure', applies: ({ quantity }, { vagueTable }) => readFigure(quantity, vagueTable) === null },
  {
    reason: 'has-a-stake',
    applies: (claim, around) =>
      around.policy === 'independents-only' && /^(belligerent|affiliated)$/.test(stakeOfOrigin(claim, around)),
  },
  {
    reason: 'stake-unknown',
    // An origin whose stake nobody has looked at is not known to be independent.
    applies: (claim, around) => around.policy === 'independents-only' && stakeOfOrigin(claim, around) !== 'independent',
  },
]

/** The first reason to leave a claim out of an estimate; null when there is none. */
export const findSetAsideReason = (claim: Claim, around: Surroundings): SetAsideReason | null =>
  findDoubt(claim) ?? SET_ASIDE_RULES.find(({ applies }) => applies(claim, around))?.reason ?? null
