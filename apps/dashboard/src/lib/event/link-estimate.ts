import type { Claim, Estimate } from '@reportedly/schema'
import { claimPath } from '../words/claim-path.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { formatNumber } from '../words/format-number.ts'
import { withUnit } from '../words/with-unit.ts'

/** A part of a figure on screen, and the sentence it was read in (null for the dash between two). */
export interface FigurePart {
  readonly text: string
  readonly href: string | null
}

type Side = 'low' | 'high'

/** The claim that states a bound; where a vague word or the other bound set it, the claim nearest to that. */
const findWitness = (claims: readonly Claim[], value: number, side: Side): Claim | undefined =>
  claims.find(({ quantity }) => quantity[side] === value) ??
  claims.find(({ quantity }) => quantity.low === value || quantity.high === value) ??
  claims.find(({ quantity }) => quantity.qualifier === 'vague') ??
  claims[0]

/** A bound as the claim that states it does: the record’s 301 and up was "more than 300" in the report. */
const wordBound = (value: number, side: Side, witness: Claim | undefined, print: (value: number) => string): string => {
  const { qualifier } = witness?.quantity ?? {}
  const isOwn = witness?.quantity[side] === value
  if (side === 'low') {
    return isOwn && qualifier === 'more-than' ? `more than ${print(value - 1)}` : `at least ${print(value)}`
  }
  return isOwn && qualifier === 'fewer-than' ? `fewer than ${print(value + 1)}` : `up to ${print(value)}`
}

/** The number that the claim nearest to a figure without bounds gives, in the claim’s own words. */
const wordBest = (value: number, witness: Claim | undefined, print: (value: number) => string): string => {
  const { low, high, qualifier } = witness?.quantity ?? {}
  if (qualifier === 'more-than' && low === value) return `about ${print(value - 1)}`
  return `about ${print(qualifier === 'fewer-than' && high === value ? value + 1 : value)}`
}

const link = (text: string, claim: Claim | undefined): FigurePart => ({
  text,
  href: claim === undefined ? null : claimPath(claim),
})

/** What an estimate comes to, each number linked to the sentence that states it; empty where it comes to nothing. */
export const linkEstimate = (
  { low, high, best, unit }: Pick<Estimate, 'low' | 'high' | 'best' | 'unit'>,
  used: readonly Claim[],
): readonly FigurePart[] => {
  const print = (value: number): string => withUnit(formatNumber(value), unit)
  const part = (value: number, side: Side, text = print(value)) => link(text, findWitness(used, value, side))
  const bound = (value: number, side: Side) =>
    part(value, side, wordBound(value, side, findWitness(used, value, side), print))
  if (low === null && high === null)
    return best === null ? [] : [part(best, 'low', wordBest(best, findWitness(used, best, 'low'), print))]
  if (low === null) return high === null ? [] : [bound(high, 'high')]
  if (high === null) return [bound(low, 'low')]
  const [only, ...others] = used
  if (low === high && only !== undefined && others.length === 0) return [link(describeFigure(only.quantity), only)]
  if (low === high) return [part(low, 'low')]
  const dash = { text: '–', href: null }
  return [part(low, 'low', formatNumber(low)), dash, part(high, 'high')]
}
