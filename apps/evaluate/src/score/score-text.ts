import type { Claim } from '@reportedly/schema'
import type { GoldText } from '../gold/gold-text.ts'
import type { Verdict } from './field.ts'
import { FIELDS } from './fields.ts'
import { type ClaimPair, pairClaims, type Pairing, sameBounds } from './pair-claims.ts'

/** A pair with the verdict of every field that applies to it, by name. */
export interface JudgedPair extends ClaimPair {
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** One text, scored. */
export interface TextScore extends Pairing {
  readonly text: GoldText
  readonly pairs: readonly JudgedPair[]
  /** Whether every claim was found and no other. */
  readonly right: boolean
  /** How many missed claims have their bounds in an extra one of another measure. */
  readonly wrongMeasure: number
}

/** Scores the claims read in one text against those its gold has. */
export const scoreText = (text: GoldText, claims: readonly Claim[]): TextScore => {
  const pairing = pairClaims(text.claims, claims)
  const surroundings = { gold: text, pairs: pairing.pairs }
  const judge = ({ gold, claim }: ClaimPair): JudgedPair => ({
    gold,
    claim,
    verdicts: new Map(
      FIELDS.flatMap(({ name, judge: judgeField }) => {
        const verdict = judgeField(gold, claim, surroundings)
        return verdict ? [[name, verdict]] : []
      }),
    ),
  })
  return {
    ...pairing,
    text,
    pairs: pairing.pairs.map(judge),
    right: pairing.missed.length === 0 && pairing.extra.length === 0,
    wrongMeasure: pairing.missed.filter((gold) => pairing.extra.some((claim) => sameBounds(gold, claim))).length,
  }
}
