import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import { detailKind, isLeft } from './detail-kind.ts'
import { findWhole } from './find-whole.ts'
import { SORTS } from '../en/details.ts'
import { figureOf, headOf, isWhole, type Toll, tollOf } from './toll.ts'

/** How many tolls of one measure a detail is held against. */
const MOST_TOLLS = 24

/** How many claims back those are told of whom some are left. */
const LEFT_WITHIN = 40

/** Whom "six are still held" are left of: more whom the same befell, told last, and none of whom a part is told. */
const wholeLeft = (drafts: readonly Claim[], left: number): string | null => {
  const claim = drafts[left]
  for (let at = left - 1; claim && at >= Math.max(0, left - LEFT_WITHIN); at -= 1) {
    const whole = drafts[at]
    if (whole?.measure !== claim.measure || whole.incident !== claim.incident || whole.scope !== claim.scope) continue
    // Of those taken some were let go; of the hurt some were taken to a clinic, and some of these are there yet.
    const isPart = whole.subsetOf !== null && whole.measure !== 'injured'
    if (whole.modality === 'asserted' && !isPart && figureOf(whole) > figureOf(claim)) return whole.id
  }
  return null
}

/** "two of them", "three of whom", "one of the wounded" */
const pointsBack = ({ evidence: { quote } }: Claim): boolean =>
  /\bof (them|whom|these|those)$/i.test(quote.exact) ||
  (/\bof the$/i.test(quote.exact) && /^\s*(wounded|injured)\b/i.test(quote.suffix))

/** "Nine were wounded; two of them died": whether those meant were told of in the same sentence, as of something else. */
const isOfOthers = (drafts: readonly Claim[], at: number): boolean => {
  const claim = drafts[at]
  if (!claim || !pointsBack(claim)) return false
  for (let here = at - 1; here >= 0; here -= 1) {
    const before = drafts[here]
    if (before?.evidence.sentence.start !== claim.evidence.sentence.start) return false
    if (MEASURES[before.measure].domain !== 'people' || figureOf(before) <= figureOf(claim)) continue
    return before.measure !== claim.measure
  }
  return false
}

/** How far behind a part of a list its kin may stand, in characters. */
const BESIDE = 40

/** "nine people, including the imam, who was 71, and three of his sons": what the one right before is a part of. */
const besideWhom = (drafts: readonly Claim[], at: number): string | null => {
  const [before, claim] = [drafts[at - 1], drafts[at]]
  if (!before || !claim || before.measure !== claim.measure) return null
  const isNear = claim.evidence.position.start - before.evidence.position.end <= BESIDE
  const isListed = isNear && /\band\s$/.test(claim.evidence.quote.prefix)
  return isListed && before.evidence.sentence.start === claim.evidence.sentence.start ? before.subsetOf : null
}

/** "four children and one woman were killed": the single one that a list names last is a part of what the others are. */
const lastOfSorts = (before: Claim | undefined, claim: Claim): string | null => {
  if (before?.measure !== claim.measure || figureOf(claim) !== 1) return null
  if (before.evidence.sentence.start !== claim.evidence.sentence.start) return null
  const joined = claim.evidence.quote.prefix.endsWith(`${before.counted.text ?? ''} and `)
  return joined && SORTS.test(headOf(before)) && SORTS.test(headOf(claim)) ? before.subsetOf : null
}

/** Figures as small as this are told of many. */
const FEW = 4

const isToldAgain = ({ head, figure }: Toll, claim: Claim): boolean =>
  figure > FEW && figure === figureOf(claim) && head === tollOf(claim).head

/**
 * Links what a report tells of some of the victims to the toll it has told before: kin, families, women and children. A
 * smaller figure alone is no part of a larger one.
 */
export const linkDetails = (drafts: readonly Claim[]): readonly Claim[] => {
  const told = new Map<Measure, Toll[]>()
  const parts = new Map<Measure, Toll[]>()
  const former = new Set(drafts.flatMap(({ revises }) => revises ?? []))
  const linked = drafts.map((claim, at) => {
    if (claim.subsetOf !== null && figureOf(claim) > 1)
      parts.set(claim.measure, [...(parts.get(claim.measure) ?? []).slice(-MOST_TOLLS), tollOf(claim)])
    if (claim.subsetOf === null && isLeft(claim)) return { ...claim, subsetOf: wholeLeft(drafts, at) }
    if (!isWhole(claim) || isOfOthers(drafts, at)) return claim
    const tolls = told.get(claim.measure) ?? []
    const kind = detailKind(claim)
    // "the 21 terrorists", told of as 21 before, are all of them.
    if (kind === 'known' && tolls.some((toll) => isToldAgain(toll, claim))) return claim
    // "Four were militants … three of the militants": the four are a part of the dead themselves.
    const among = kind === 'same' ? [...tolls, ...(parts.get(claim.measure) ?? [])] : tolls
    const beside = kind === 'kin' ? besideWhom(drafts, at) : null
    if (beside !== null) return { ...claim, subsetOf: beside }
    const whole = kind && findWhole(among, claim, kind)
    if (whole) return { ...claim, subsetOf: whole.claim.id }
    // "rose to 31 from 24. Four children were killed": of those counted now.
    const holds = tolls.length < MOST_TOLLS && figureOf(claim) > 1 && !former.has(claim.id)
    if (holds) told.set(claim.measure, [...tolls, tollOf(claim)])
    return claim
  })
  return linked.map((claim, at) => {
    const whole = claim.subsetOf === null && isWhole(claim) ? lastOfSorts(linked[at - 1], claim) : null
    return whole === null ? claim : { ...claim, subsetOf: whole }
  })
}
