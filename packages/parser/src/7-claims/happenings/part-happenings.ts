import type { Claim } from '@reportedly/schema'
import { canBeOf, goOn, type Happening, isOfStretch, openHappening } from './happening.ts'

/** How many happenings told before a claim is held against, the last ones told first. */
const MOST_OPEN = 24

/**
 * Says of each claim which of the happenings told it is of, counted from 0 in order of mention. Words like "elsewhere"
 * have parted the report into stretches; within one, a claim whose place or day no happening so far can have had opens
 * another, and any other is of the happening told last that it fits. A part is of the happening of its whole, and what
 * is told as one with the happening before it is of that one, wherever it lies. An earlier event in passing is a
 * happening of its own.
 */
export const partHappenings = (claims: readonly Claim[], isToldAsOne: (claim: Claim) => boolean): readonly Claim[] => {
  /** The one told last at the end. */
  let recent: readonly Happening[] = []
  let count = 0
  const numberOf = new Map<string, number>()
  return claims.map((claim) => {
    const whole = numberOf.get(claim.subsetOf ?? claim.revises ?? '')
    const fits = isToldAsOne(claim) ? isOfStretch : canBeOf
    const told = recent.findLast((each) => (whole === undefined ? fits(each, claim) : each.number === whole))
    const number = told?.number ?? whole ?? count
    count = Math.max(count, number + 1)
    const happening = told === undefined ? openHappening(number, claim) : whole === undefined ? goOn(told, claim) : told
    recent = [...recent.filter((each) => each.number !== number), happening].slice(-MOST_OPEN)
    numberOf.set(claim.id, number)
    return claim.incident === number ? claim : { ...claim, incident: number }
  })
}
