import type { Claim } from '@reportedly/schema'
import { figureOf, isWhole } from './toll.ts'

/** How far behind a figure its names are told, in characters. */
const NEARBY = 600
/** How many claims back it stands. */
const WITHIN = 12

const isNamed = (claim: Claim): boolean =>
  isWhole(claim) && figureOf(claim) === 1 && claim.counted.attributes.includes('named-person')

/** The named ones of one sentence, told one after another from a claim on. */
const runFrom = (claims: readonly Claim[], from: number): readonly Claim[] => {
  const first = claims[from]
  const run: Claim[] = []
  for (let at = from; first && at < claims.length; at += 1) {
    const claim = claims[at]
    const isNext = claim?.measure === first.measure && claim.evidence.sentence.start === first.evidence.sentence.start
    if (!claim || !isNext || !isNamed(claim)) return run
    run.push(claim)
  }
  return run
}

/** The figure told before, exactly as large, whom several names spell out; null where none is. */
const figureFor = (claims: readonly Claim[], from: number, run: readonly Claim[]): string | null => {
  const [first] = run
  for (let at = from - 1; first && at >= Math.max(0, from - WITHIN); at -= 1) {
    const whole = claims[at]
    if (!whole || whole.measure !== first.measure || whole.incident !== first.incident) continue
    if (first.evidence.position.start - whole.evidence.position.end > NEARBY) return null
    const { low, high } = whole.quantity
    if (isWhole(whole) && low === run.length && high === run.length) return whole.id
  }
  return null
}

/** Links names to the figure that they spell out in a sentence behind it: "Two soldiers died. … Ali Dara and Omar Sy fell." */
export const linkNames = (claims: readonly Claim[]): readonly Claim[] => {
  const wholeOf = new Map<string, string>()
  for (const [at, claim] of claims.entries()) {
    if (wholeOf.has(claim.id) || !isNamed(claim)) continue
    const run = runFrom(claims, at)
    const whole = run.length > 1 ? figureFor(claims, at, run) : null
    if (whole !== null) for (const { id } of run) wholeOf.set(id, whole)
  }
  if (wholeOf.size === 0) return claims
  return claims.map((claim) => ({ ...claim, subsetOf: wholeOf.get(claim.id) ?? claim.subsetOf }))
}
