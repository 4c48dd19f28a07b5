import type { Claim } from '@reportedly/schema'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import { SORTS } from '../en/details.ts'
import { sideOfActor } from '../responsible/side-of.ts'
import { figureOf, headOf, speakerOf } from './toll.ts'

/** How far behind a whole its parts are told, in characters, and how many there can be. */
const NEARBY = 500
const MOST_PARTS = 8
const FEWEST_PARTS = 2
/** Wholes as small as this are made up by chance: "three were killed … two … one". */
const SMALLEST_WHOLE = 5

const isExact = ({ quantity: { low, high } }: Claim): boolean => low !== null && low === high
/** "At least 41": its parts may make up no more than that. */
const isFirm = ({ quantity: { low, high } }: Claim): boolean => low !== null && (low === high || high === null)

/** "the Yaw Defence Force (YDF)" and "a YDF officer" */
const shareName = (one: string, other: string): boolean => {
  const names = new Set(one.match(/\p{Lu}[\p{L}\d]{2,}/gu))
  return (other.match(/\p{Lu}[\p{L}\d]{2,}/gu) ?? []).some((name) => names.has(name))
}

/** "Benin said" and "the government’s spokesman told reporters" */
const isState = ({ attribution: [nearest] }: Claim): boolean =>
  nearest?.kind === 'government' || readNation(nearest?.name ?? '') !== null

/** Whether a part may be told by the speaker of its whole: the report itself within one happening, a speaker in other words. */
const isOneVoice = (whole: Claim, part: Claim): boolean => {
  const [x, y] = [speakerOf(whole), speakerOf(part)]
  if (x === null || y === null) return x === y && whole.incident === part.incident
  return x === y || shareName(x, y) || (isState(whole) && isState(part))
}

const ADULT = /^(m[ae]n|wom[ae]n|males?|females?|elderly|adults?)$/
const SEX = /^(m[ae]n|wom[ae]n)$/

/** "six children, four men and two women": sorts of people told together, none of which is a part of another. */
const isAnotherSort = (whole: Claim, part: Claim): boolean => {
  const [one, other] = [headOf(whole), headOf(part)]
  if (one === other || !SORTS.test(one) || !SORTS.test(other)) return false
  return ADULT.test(one) !== ADULT.test(other) || (SEX.test(one) && SEX.test(other))
}

const areTwoSides = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other

/** "Gunmen killed eight people, three of them at home, while troops shot dead five": whom another kills is none of those. */
const isByAnother = ({ actor: one }: Claim, { actor: other }: Claim): boolean =>
  one !== null &&
  other !== null &&
  !one.inherited &&
  !other.inherited &&
  areTwoSides(sideOfActor(one).of, sideOfActor(other).of)

/** Whether two figures are told alike, so that one can be a part of the other. */
const isAlike = (whole: Claim, part: Claim): boolean =>
  part.measure === whole.measure &&
  !isAnotherSort(whole, part) &&
  !isByAnother(whole, part) &&
  part.scope === whole.scope &&
  part.modality === whole.modality &&
  part.quantity.unit === whole.quantity.unit &&
  (part.counted.category === whole.counted.category ||
    part.counted.category === 'unknown-people' ||
    whole.counted.category === 'unknown-people' ||
    whole.counted.category === 'mixed')

/**
 * Whether a figure can be told by whom the parts of a whole are: its speaker; behind a toll in the report's own voice one
 * speaker in one sentence. "Eight people died. Witnesses said five fell at once and three on the way."
 */
const mayTell = (whole: Claim, part: Claim, first: Claim | undefined): boolean => {
  const speaker = speakerOf(part)
  if (speakerOf(whole) === speaker) return true
  const isOneSentence = first?.evidence.sentence.start === part.evidence.sentence.start
  return speakerOf(whole) === null && isOneSentence && first !== undefined && speakerOf(first) === speaker
}

const isElsewhere = ({ place: one }: Claim, { place: other }: Claim): boolean =>
  one !== null && other !== null && one.name !== other.name

/** The figures told right behind a whole, all of its measure that stand there, that add up to it; none when they do not. */
const partsBehind = (claims: readonly Claim[], at: number): readonly number[] => {
  const whole = claims[at]
  if (!whole) return []
  // "At least 17 died: at least eight at once and at least nine in the second strike": bounds make up a bound.
  const fits = (part: Claim): boolean => isExact(part) || (whole.quantity.high === null && isFirm(part))
  const parts: number[] = []
  let [sum, told] = [0, 0]
  for (let next = at + 1; next < claims.length && parts.length < MOST_PARTS; next += 1) {
    const claim = claims[next]
    if (!claim || claim.evidence.position.start - whole.evidence.position.end > NEARBY) return []
    if (claim.measure !== whole.measure) continue
    // A part of the whole makes it up with the others; a part of one of them is no part to add.
    if (claim.subsetOf === whole.id && fits(claim)) {
      sum += figureOf(claim)
      told += 1
    }
    if (claim.subsetOf !== null) continue
    // "killed eight, including six children. Two guards died in Orva": those of another place make up nothing with a part.
    if (told > 0 && isElsewhere(whole, claim)) return []
    if (!mayTell(whole, claim, claims[parts[0] ?? next]) || !isAlike(whole, claim) || !fits(claim)) return []
    parts.push(next)
    sum += figureOf(claim)
    if (sum > figureOf(whole)) return []
    if (sum === figureOf(whole)) return parts.length + told < FEWEST_PARTS ? [] : parts
  }
  return []
}

/** How far behind a whole a run of figures that make it up can stand, in characters, and how large it has to be. */
const FARTHEST = 2500
const SMALLEST_FAR = 10
/** How many figures in different sentences cannot add up by chance. */
const MANY = 3

/**
 * The figures told one after another that end at one and add up to a whole told some way before: "27 fell at the bridge
 * and seven at the post", two in one sentence or three in any.
 */
const runEndingAt = (claims: readonly Claim[], last: number, whole: Claim): readonly number[] => {
  const run: number[] = []
  const end = claims[last]
  let sum = 0
  for (let at = last; at >= 0 && run.length < MOST_PARTS; at -= 1) {
    const claim = claims[at]
    if (!claim || !end || claim.id === whole.id) return []
    if (end.evidence.position.start - claim.evidence.position.end > NEARBY) return []
    if (claim.measure !== whole.measure || claim.subsetOf !== null) continue
    if (!isOneVoice(whole, claim) || !isAlike(whole, claim) || !isExact(claim)) return []
    run.push(at)
    sum += figureOf(claim)
    if (sum > figureOf(whole)) return []
    if (sum < figureOf(whole)) continue
    const isOneSentence = claim.evidence.sentence.start === end.evidence.sentence.start
    return run.length >= MANY || (run.length === FEWEST_PARTS && isOneSentence) ? run : []
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
  for (const [at, claim] of claims.entries()) {
    if (claim.subsetOf !== null || wholeOf.has(at)) continue
    for (let before = at - FEWEST_PARTS; before >= 0; before -= 1) {
      const whole = claims[before]
      if (!whole || claim.evidence.position.start - whole.evidence.position.end > FARTHEST) break
      if (whole.measure !== claim.measure || figureOf(whole) < SMALLEST_FAR || !isFirm(whole)) continue
      if (whole.subsetOf !== null || wholeOf.has(before)) continue
      const run = runEndingAt(claims, at, whole).filter((part) => !wholeOf.has(part))
      for (const part of run) wholeOf.set(part, whole.id)
      if (run.length > 0) break
    }
  }
  return claims.map((claim, at) => {
    const whole = wholeOf.get(at)
    return whole === undefined ? claim : { ...claim, subsetOf: whole }
  })
}
