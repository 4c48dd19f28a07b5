import type { Claim } from '@reportedly/schema'
import { RAISES, TOTALS_UP } from '../en/sums.ts'
import { figureOf, speakerOf } from './toll.ts'

/** How far before a total its parts are told, in characters, and how many there can be. */
const NEARBY = 400
const MOST_PARTS = 8

const isExact = ({ quantity: { low, high } }: Claim): boolean => low !== null && low === high

const isAlike = (total: Claim, part: Claim): boolean =>
  part.scope === total.scope &&
  part.modality === total.modality &&
  speakerOf(part) === speakerOf(total) &&
  (part.counted.category === total.counted.category || total.counted.category === 'unknown-people')

/** The figures told right before a total that make it up, all of its measure that stand there; none when they do not. */
const partsBefore = (claims: readonly Claim[], at: number): readonly Claim[] => {
  const total = claims[at]
  const parts: Claim[] = []
  let sum = 0
  for (let here = at - 1; total && here >= 0 && parts.length < MOST_PARTS; here -= 1) {
    const part = claims[here]
    if (!part || total.evidence.position.start - part.evidence.position.end > NEARBY) return []
    if (part.measure !== total.measure || part.subsetOf !== null) continue
    if (!isExact(part) || !isAlike(total, part)) return []
    parts.push(part)
    sum += figureOf(part)
    if (sum >= figureOf(total)) return sum === figureOf(total) && parts.length > 1 ? parts : []
  }
  return []
}

/** "A boy died of his wounds, taking the toll to six": whoever raises a toll is one of those it counts. */
const raising = (claims: readonly Claim[], at: number, text: string): readonly Claim[] => {
  const total = claims[at]
  if (!total) return []
  const { sentence, position } = total.evidence
  return claims.slice(Math.max(0, at - MOST_PARTS), at).filter((part) => {
    const between = text.slice(part.evidence.position.end, position.start).toLowerCase()
    return (
      part.evidence.sentence.start === sentence.start &&
      part.measure === total.measure &&
      part.subsetOf === null &&
      figureOf(part) > 0 &&
      figureOf(part) < figureOf(total) &&
      RAISES.test(between)
    )
  })
}

/** Links figures to the total that their report makes of them: "15 died in Beni and eight in Lubero, bringing the total to 23". */
export const linkTotals = (claims: readonly Claim[], text: string): readonly Claim[] => {
  const wholeOf = new Map<string, string>()
  for (const [at, total] of claims.entries()) {
    const { start, end } = total.evidence.sentence
    if (total.subsetOf !== null || !isExact(total) || !TOTALS_UP.test(text.slice(start, end).toLowerCase())) continue
    for (const part of [...partsBefore(claims, at), ...raising(claims, at, text)]) wholeOf.set(part.id, total.id)
  }
  return wholeOf.size === 0
    ? claims
    : claims.map((claim) => ({ ...claim, subsetOf: wholeOf.get(claim.id) ?? claim.subsetOf }))
}
