import type { Category, Claim } from '@reportedly/schema'
import { headOf } from '../details/toll.ts'
import { KIN, SORTS } from '../en/details.ts'
import { isOpen } from './is-open.ts'
import { withCategory } from './with-category.ts'

/** Words for whoever is held or fights, on whichever side: what they are by trade their parts may tell. */
const CALLED_BY_FATE = /\b(hostages|captives|citizens|fighters|combatants)$/i

/** The fewest people a claim can count; none when it does not say. */
const fewest = ({ quantity: { low, high } }: Claim): number => low ?? high ?? 0

const isCalledCivilian = ({ counted: { text } }: Claim): boolean => /^(civilians?|non-?combatants?)$/i.test(text ?? '')

const isArmed = ({ counted: { category } }: Claim): boolean => isOfSide(category)

/** Told by sex, age or kin alone: "14 women", "six minors", "seven members of one family". */
const isBySort = (claim: Claim): boolean =>
  claim.counted.category === 'civilian' &&
  (SORTS.test(headOf(claim)) || /\bfamily$/i.test(claim.counted.text ?? '') || KIN.test(headOf(claim)))

/** What a total of people is whose parts are of these categories: both kinds of people, or only one when they make it up. */
const categoryOfWhole = (whole: Claim, parts: readonly Claim[]): Category | undefined => {
  // Who is arrested is a suspect, whatever the trade of some of them.
  const settled = parts.filter(({ counted }) => counted.category !== 'unknown-people')
  const kinds = new Set(settled.map(({ counted }) => counted.category))
  if (whole.measure === 'captured' && ![...kinds].every((kind) => kind === 'non-state-armed')) return undefined
  const counted = settled.reduce((sum, part) => sum + fewest(part), 0)
  // "176 people, among them 14 women and four officers": of the others nobody says anything, and women are of either side.
  const isOpenStill = counted < fewest(whole) && settled.every((part) => isBySort(part) || isArmed(part))
  if (kinds.size > 1) return isOpenStill && settled.some(isBySort) ? undefined : 'mixed'
  const [kind] = kinds
  // "Six people, among them a policeman": of the others nobody says anything.
  // "Nine dead, five of them civilians": the others were none.
  if (kind === 'civilian' && counted < fewest(whole) && settled.some(isCalledCivilian)) return 'mixed'
  return counted > 0 && counted >= fewest(whole) ? kind : undefined
}

/** "30 hostages, five of them soldiers", "21 fighters, 14 of them government troops": some are not what all were called. */
const holdsOthers = ({ counted: { category, text } }: Claim, parts: readonly Claim[]): boolean =>
  isOneKind(category) &&
  CALLED_BY_FATE.test(text ?? '') &&
  parts.some(({ counted }) => isOneKind(counted.category) && counted.category !== category)

/** "All seven were found, three of them women": grown-ups among those of a side are of it. */
const isGrownUp = ({ counted: { category, text } }: Claim): boolean =>
  category === 'civilian' && /^((young|old|elderly) )?(wom[ae]n|females?|adolescents?|youths?)$/i.test(text ?? '')

const isOfSide = (category: Category | undefined): boolean =>
  category === 'state-forces' || category === 'non-state-armed'

const isOneKind = (category: Category | undefined): boolean =>
  category === 'civilian' || category === 'state-forces' || category === 'non-state-armed'

/** Gives parts that do not say whose people they are the category of their whole, and wholes that of their parts. */
export const settleParts = (claims: readonly Claim[]): readonly Claim[] => {
  const partsOf = new Map<string, Claim[]>()
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const claim of claims)
    if (claim.subsetOf !== null) partsOf.set(claim.subsetOf, [...(partsOf.get(claim.subsetOf) ?? []), claim])
  return claims.map((claim) => {
    const whole = byId.get(claim.subsetOf ?? '')?.counted.category
    // "Seventeen peacekeepers, among them two Uruguayans": whatever they are called, they are some of them.
    if (claim.counted.category === 'unknown-people' && isOneKind(whole)) return withCategory(claim, whole)
    if (isGrownUp(claim) && isOfSide(whole)) return withCategory(claim, whole)
    const parts = partsOf.get(claim.id)
    if (parts && holdsOthers(claim, parts)) return withCategory(claim, 'mixed')
    if (!isOpen(claim)) return claim
    return parts ? withCategory(claim, categoryOfWhole(claim, parts)) : claim
  })
}
