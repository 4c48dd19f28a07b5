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

const link = (text: string, claim: Claim | undefined): FigurePart => ({
  text,
  href: claim === undefined ? null : claimPath(claim),
})

/** What an estimate comes to, each number linked to the sentence that states it; empty where it comes to nothing. */
export const linkEstimate = (estimate: Estimate, used: readonly Claim[]): readonly FigurePart[] => {
  const { low, high, best, unit } = estimate
  const part = (words: string, value: number, side: Side, print = withUnit(formatNumber(value), unit)) =>
    link(`${words}${print}`, findWitness(used, value, side))
  if (low === null && high === null) return best === null ? [] : [part('about ', best, 'low')]
  if (low === null) return high === null ? [] : [part('up to ', high, 'high')]
  if (high === null) return [part('at least ', low, 'low')]
  const [only, ...others] = used
  if (low === high && only !== undefined && others.length === 0) return [link(describeFigure(only.quantity), only)]
  if (low === high) return [part('', low, 'low')]
  const dash = { text: '–', href: null }
  return [part('', low, 'low', formatNumber(low)), dash, part('', high, 'high')]
}
