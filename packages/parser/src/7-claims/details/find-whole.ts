import type { Claim } from '@reportedly/schema'
import { isSamePlace, kilometresBetween } from '../happenings/is-same-place.ts'
import { type DetailKind, detailKind } from './detail-kind.ts'
import { figureOf, headOf, isOpenTo, speakerOf, type Toll } from './toll.ts'

const MINORS = /^(child|children|minors?|infants?|toddlers?|bab(y|ies)|pupils?|schoolchildren)$/
const SIDES = /^(state-forces|non-state-armed)$/

/** How far back a toll still stands nearby, in characters. */
const NEARBY = 400

/**
 * "Seven persons died. Police chased the bandits and killed three of them": a bare figure of fighters is of those whom its own
 * sentence names, and not of a toll of people.
 */
const isOfOtherSide = ({ counted: whole }: Claim, { counted: part }: Claim): boolean =>
  part.text === null && /^(state-forces|non-state-armed)$/.test(part.category) && whole.category !== part.category

/** "Sixteen rebels were killed. Four of the dead were children": not of fighters, where a toll of others was told before. */
const areCiviliansOf = ({ counted: whole }: Claim, detail: Claim): boolean =>
  detail.counted.category === 'civilian' && SIDES.test(whole.category) && MINORS.test(headOf(detail))

/** Places so far apart, in kilometres, are of two happenings. */
const FAR = 60
const COUNTRY = 6

/** "A strike killed eight people in Goma. In Bunia a shell killed five women": nobody is of those who died far from there. */
const isElsewhere = ({ place: whole }: Claim, { place: part }: Claim): boolean => {
  if (whole === null || part === null || isSamePlace(whole, part)) return false
  if (Math.max(whole.precision ?? 1, part.precision ?? 1) >= COUNTRY) return false
  return (kilometresBetween(whole, part) ?? 0) > FAR
}

/** Whether a toll can hold a detail: more of the same people, of the same happening, and no rival figure of one group. */
const holds = (toll: Toll, detail: Claim, kind: DetailKind): boolean => {
  const { claim, figure, head } = toll
  if (claim.incident !== detail.incident || figure <= figureOf(detail)) return false
  if (kind === 'some-of')
    return detailKind(claim) !== 'some-of' && !isOfOtherSide(claim, detail) && !areCiviliansOf(claim, detail)
  if (kind === 'same') return head === headOf(detail) && claim.quantity.low !== null
  // What stands with a figure in one sentence is told by its grammar.
  if (claim.evidence.sentence.start === detail.evidence.sentence.start) return false
  if (!isOpenTo(toll, detail) || isElsewhere(claim, detail)) return false
  // "Five women were killed, the hospital said": nothing makes them some of those whom another speaker counted.
  const [x, y] = [speakerOf(claim), speakerOf(detail)]
  const isOtherWord = x !== null && y !== null && x !== y
  // "In Rimal nine members of a family died, a doctor said": nor those whom one counted at another place, wherever either lies.
  const isThere = claim.place === null || detail.place === null || isSamePlace(claim.place, detail.place)
  if (isOtherWord && (kind === 'sort' || kind === 'known' || !isThere)) return false
  return head !== headOf(detail)
}

/** The toll that a detail is a part of: the last one told nearby, else the first that can hold it. */
export const findWhole = (tolls: readonly Toll[], detail: Claim, kind: DetailKind): Toll | undefined => {
  const at = detail.evidence.position.start
  const speaker = speakerOf(detail)
  // "At least three of those killed were villagers, an activist said": not of those whom a rebel counted right before.
  const isOfRival = ({ claim }: Toll): boolean => {
    const other = speakerOf(claim)
    return kind === 'some-of' && speaker !== null && other !== null && other !== speaker
  }
  const near = tolls.findLast(
    (toll) => at - toll.claim.evidence.position.end < NEARBY && !isOfRival(toll) && holds(toll, detail, kind),
  )
  return near ?? tolls.find((toll) => holds(toll, detail, kind))
}
