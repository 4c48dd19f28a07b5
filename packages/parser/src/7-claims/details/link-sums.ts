import type { Claim } from '@reportedly/schema'
import { figureOf, speakerOf } from './toll.ts'

/** How far behind a whole its parts are told, in characters, and how many there can be. */
const NEARBY = 500
const MOST_PARTS = 8
const FEWEST_PARTS = 2
/** Wholes as small as this are made up by chance: "three were killed … two … one". */
const SMALLEST_WHOLE = 5

const isExact = ({ quantity: { low, high } }: Claim): boolean => low !== null && low === high
/** "At least 41": its parts may make up no more than that. */
const isFirm = ({ quantity: { low, high } }: Claim): boolean => low !== null && (low === high || high === null)

/** Whether two figures are told alike and by the same speaker, so that one can be a part of the other. */
const isAlike = (whole: Claim, part: Claim): boolean =>
  speakerOf(part) === speakerOf(whole) &&
  part.measure === whole.measure &&
  part.scope === whole.scope &&
  part.modality === whole.modality &&
  part.quantity.unit === whole.quantity.unit &&
  (part.counted.category === whole.counted.category ||
    part.counted.category === 'unknown-people' ||
    whole.counted.category === 'unknown-people' ||
    whole.counted.category === 'mixed')

/** The figures told right behind a whole, all of its measure that stand there, that add up to it; none when they do not. */
const partsBehind = (claims: readonly Claim[], at: number): readonly number[] => {
  const whole = claims[at]
  if (!whole) return []
  const parts: number[] = []
  let [sum, told] = [0, 0]
  for (let next = at + 1; next < claims.length && parts.length < MOST_PARTS; next += 1) {
    const claim = claims[next]
    if (!claim || claim.evidence.position.start - whole.evidence.position.end > NEARBY) return []
    if (claim.measure !== whole.measure) continue
    // A part of the whole makes it up with the others; a part of one of them is no part to add.
    if (claim.subsetOf === whole.id && isExact(claim)) {
      sum += figureOf(claim)
      told += 1
    }
    if (claim.subsetOf !== null) continue
    if (!isAlike(whole, claim) || !isExact(claim)) return []
    parts.push(next)
    sum += figureOf(claim)
    if (sum > figureOf(whole)) return []
    if (sum === figureOf(whole)) return parts.length + told < FEWEST_PARTS ? [] : parts
  }
  return []
}

/**
 * Links the figures that make up a whole told right before them: "41 people were killed. We buried 17 at the church, 15
 * at the school and nine at the bridge." Every figure of the measure that stands there has to be one of them.
 */
export const linkSums = (claims: readonly Claim[]): readonly Claim[] => {
  const wholeOf = new Map<number, string>()
  for (const [at, whole] of claims.entries()) {
    if (!isFirm(whole) || figureOf(whole) < SMALLEST_WHOLE || wholeOf.has(at)) continue
    for (const part of partsBehind(claims, at)) wholeOf.set(part, whole.id)
  }
  return claims.map((claim, at) => {
    const whole = wholeOf.get(at)
    return whole === undefined ? claim : { ...claim, subsetOf: whole }
  })
}
