import type { Claim } from '@reportedly/schema'
import { headOf } from './toll.ts'

/** How many figures a sum may have, how many tolls back it is looked for, and how far back in characters. */
const MOST_PARTS = 5
const MOST_TOLLS = 4
const NEARBY = 900
/** A smaller sum comes about by chance; within one sentence it does not. */
const SMALLEST = 5

const exactOf = ({ quantity: { low, high } }: Claim): number => (low !== null && low === high ? low : 0)

const isFree = ({ subsetOf, revises, modality, quantity }: Claim): boolean =>
  subsetOf === null && revises === null && modality === 'asserted' && quantity.unit === 'count'

/** Whether two figures count the like for one stretch of time, as those of a sum do. */
const isAlike = (whole: Claim, part: Claim): boolean => {
  const [of, is] = [whole.counted.category, part.counted.category]
  if (whole.measure !== part.measure || whole.scope !== part.scope || whole.quantity.unit !== part.quantity.unit)
    return false
  return of === is || /^(unknown-people|mixed)$/.test(of) || /^(unknown-people|mixed)$/.test(is)
}

const isSameSentence = (a: Claim, b: Claim): boolean => a.evidence.sentence.start === b.evidence.sentence.start

/** Whether the sentence of a figure is that of the one before it, or the next. */
const follows = (before: Claim, claim: Claim): boolean =>
  isSameSentence(before, claim) || claim.evidence.sentence.start - before.evidence.sentence.end < 3

const isSum = (whole: Claim, parts: readonly Claim[]): boolean => {
  const sum = parts.reduce((total, part) => total + exactOf(part), 0)
  const first = parts[0]
  if (parts.length < 2 || first === undefined || sum !== exactOf(whole)) return false
  if (parts.some((part) => !isAlike(whole, part))) return false
  return isSameSentence(whole, first) || (sum >= SMALLEST && headOf(whole) !== '')
}

/** The figures from one on that add up to a toll told before them; none where they do not. */
const partsFrom = (
  claims: readonly Claim[],
  from: number,
  tolls: readonly Claim[],
): readonly [Claim, number] | null => {
  const parts: Claim[] = []
  for (const claim of claims.slice(from, from + MOST_PARTS)) {
    const before = parts.at(-1)
    if (exactOf(claim) === 0 || (before && !follows(before, claim))) return null
    parts.push(claim)
    const whole = tolls.findLast((toll) => isSum(toll, parts))
    if (whole) return [whole, parts.length]
  }
  return null
}

/** Links figures told one after another to the toll before them that they add up to: "six were hurt: four in Gao, two in Kidal". */
export const linkSums = (claims: readonly Claim[]): readonly Claim[] => {
  const linked = new Map<string, string>()
  for (const measure of new Set(claims.map(({ measure }) => measure))) {
    const told = claims.filter((claim) => claim.measure === measure && isFree(claim))
    for (let at = 1; at < told.length - 1; at += 1) {
      const start = told[at]?.evidence.position.start ?? 0
      const tolls = told
        .slice(Math.max(0, at - MOST_TOLLS), at)
        .filter(({ evidence }) => start - evidence.position.end < NEARBY)
      const found = partsFrom(told, at, tolls)
      if (!found) continue
      const [whole, count] = found
      for (const part of told.slice(at, at + count)) linked.set(part.id, whole.id)
      at += count - 1
    }
  }
  return claims.map((claim) => ({ ...claim, subsetOf: linked.get(claim.id) ?? claim.subsetOf }))
}
