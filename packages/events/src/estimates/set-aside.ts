import type { Claim, Policy, SetAsideReason, VagueTable } from '@reportedly/schema'
import type { StakeOf } from '../origins/count-corroboration.ts'
import type { Origin } from '../origins/trace-origins.ts'
import { readFigure } from './figure.ts'
import { findDoubt, isStated } from './is-stated.ts'

/** What a rule may look at beside the claim itself. No policy enters into it: see `findStakeReason`. */
export interface Surroundings {
  /** The claims estimated together, by id. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Ids of the claims whose figure its origin took back in favour of another. */
  readonly superseded: ReadonlySet<string>
  readonly vagueTable: VagueTable
}

/** Whose claims a policy hears. */
export interface Hearing {
  /** The origin of each claim, by claim id. */
  readonly origins: ReadonlyMap<string, Origin>
  readonly policy: Policy
  readonly stakeOf: StakeOf
}

interface SetAsideRule {
  readonly reason: SetAsideReason
  readonly applies: (claim: Claim, around: Surroundings) => boolean
}

/** What stake whoever a claim goes back to has in the fight; of a speaker that is only described none is known. */
const stakeOfOrigin = ({ id }: Claim, { origins, stakeOf }: Hearing): ReturnType<StakeOf> => {
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
]

/** Whether a policy hears everybody, so that it rests on the claims that any other such policy rests on. */
export const hearsEverybody = (policy: Policy): boolean => policy !== 'independents-only'

/** Why a policy leaves out a claim that any other would use, for who stands behind it; null where it does not. */
export const findStakeReason = (claim: Claim, hearing: Hearing): SetAsideReason | null => {
  if (hearsEverybody(hearing.policy)) return null
  const stake = stakeOfOrigin(claim, hearing)
  if (stake === 'independent') return null
  // An origin whose stake nobody has looked at is not known to be independent.
  return stake === 'unknown' ? 'stake-unknown' : 'has-a-stake'
}

/** The first reason to leave a claim out of an estimate under whatever policy; null when there is none. */
export const findSetAsideReason = (claim: Claim, around: Surroundings): SetAsideReason | null =>
  findDoubt(claim) ?? SET_ASIDE_RULES.find(({ applies }) => applies(claim, around))?.reason ?? null
