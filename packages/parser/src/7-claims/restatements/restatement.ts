import type { Claim } from '@reportedly/schema'
import { TITLES } from '../../4-mentions/en/titles.ts'
import { SORTS, WHOLES } from '../en/details.ts'

const GENERIC =
  /^(people|persons?|bod(y|ies)|victims?|others?|dead|fatalities|deaths|casualties|injuries|individuals?|men)$/

const INDEFINITE = /^(an?|another|one|0?1( x)?)\s/i
/** Up to here figures of different nouns may be the same by chance. */
const CHANCE = 3

const POINTS = /\b(more|another|of (them|whom|which|these|those))$/i

const headOf = (claim: Claim): string | null => {
  const text =
    claim.counted.text
      ?.toLowerCase()
      .replace(/(,| (of|in|from|armed|named|with|belonging|carrying|wearing|guarding|mounted|wrapped)\b).*$/, '') ??
    null
  return text === null ? null : (text.split(/\s+/).at(-1) ?? null)
}

const singular = (word: string): string => word.replace(/(?<=\w{3})s$/, '')

const speakerOf = (claim: Claim): string | null => (claim.attribution[0]?.span ? claim.attribution[0].name : null)

/** "an M14 rifle … an M653 rifle": with "a" before it, one that is described otherwise is told of for the first time. */
const isAnother = (later: Claim, earlier: Claim): boolean =>
  later.quantity.high === 1 &&
  INDEFINITE.test(later.evidence.quote.exact) &&
  !describesTheSame(wordsOf(later), wordsOf(earlier))

/** Nouns by which a text may say again what it has told by a closer one. */
const THINGS =
  /^(weapons?|arms|firearms|vehicles?|equipment|items?|pieces?|drones?|uavs?|targets?|facilities|structures|buildings|ammunition|munitions?|explosives?|devices?|boats?|vessels?|aircraft)$/

const MATERIEL = /^(seized|destroyed|damaged|lost)$/
/** UCDP codes above this are of provinces and countries, which hold the places of others. */
const NEAR = 3

/** "Near Raqqa, strikes destroyed two vehicles. Near Palmyra, strikes destroyed two vehicles": in two places told exactly. */
const areElsewhere = ({ place: a }: Claim, { place: b }: Claim): boolean =>
  a !== null &&
  b !== null &&
  a.name !== b.name &&
  [a, b].every(({ precision }) => precision !== null && precision <= NEAR)

/** "four pump action guns … four locally made pistols": lists of things repeat their figures by chance. */
const areOtherThings = (a: Claim, b: Claim, x: string, y: string): boolean => {
  // "a machine gun, a sub machine gun and …": a sentence lists a thing once.
  const together = a.evidence.sentence.start === b.evidence.sentence.start
  if (MATERIEL.test(a.measure) && (together || areElsewhere(a, b))) return true
  if (!MATERIEL.test(a.measure) || (a.quantity.low ?? 0) > MANY) return false
  if (a.quantity.unit !== 'count' || describesTheSame(wordsOf(a), wordsOf(b))) return false
  return singular(x) === singular(y) ? bothDescribed(a, b) : !(THINGS.test(x) || THINGS.test(y))
}
/** Figures above this hardly meet by chance. */
const MANY = 60

const bothDescribed = (a: Claim, b: Claim): boolean => [a, b].every((claim) => MAKE.test(claim.counted.text ?? ''))
/** A make or a calibre among the words: "AK-47 rifles", "7.62mm rounds". */
const MAKE = /\d|\b[A-Z]{2,}/

const wordsOf = ({ counted }: Claim): readonly string[] =>
  counted.text?.toLowerCase().replace(/,.*$/s, '').split(/\s+/) ?? []

/** "a young woman … a woman": one of the two says no more than the other. */
const describesTheSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))

/** "two men and two women", "five armoured vehicles and five pickups": nobody tells a thing twice in one sentence by two nouns. */
const isListed = (a: Claim, b: Claim, x: string, y: string): boolean =>
  a.evidence.sentence.start === b.evidence.sentence.start && !(GENERIC.test(x) && GENERIC.test(y))

const FULL_NAME = /^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)+$/u

/** "Ali Bhai, Hanief Bhai": two who share a last name. */
const areNamesakes = (a: Claim, b: Claim): boolean => {
  if (![a, b].every(({ counted }) => FULL_NAME.test(counted.text ?? ''))) return false
  const [one = [], other = []] = [a, b].map(wordsOf)
  return one.length === other.length && one[0] !== other[0] && ![one, other].some(([first]) => TITLES.has(first ?? ''))
}

/** " and ", ", and ": what parts two who stand side by side. */
const [LEAST_APART, MOST_APART] = [5, 6]

/** "a head constable and a constable": nobody tells of one twice with no more than "and" between. */
const areSideBySide = (a: Claim, b: Claim): boolean => {
  if ((a.quantity.low ?? 0) !== 1) return false
  const apart = apartBy(a, b)
  return apart >= LEAST_APART && apart <= MOST_APART
}

/** "A man was shot at the mill and an old man at the bridge": with "a" or "one" before both, one sentence tells of two. */
const areTwoOfOneSentence = (a: Claim, b: Claim): boolean =>
  a.measure !== 'strength' &&
  [a, b].every(({ evidence, quantity }) => quantity.high === 1 && INDEFINITE.test(evidence.quote.exact)) &&
  a.evidence.sentence.start === b.evidence.sentence.start &&
  apartBy(a, b) > APPOSED

/** ", ": what parts a noun from another for the same one. */
const APPOSED = 4

const apartBy = ({ evidence: a }: Claim, { evidence: b }: Claim): number =>
  Math.max(a.position.start, b.position.start) - Math.min(a.position.end, b.position.end)

const sameGroup = (a: Claim, b: Claim, anew: boolean): boolean => {
  const [x, y] = [headOf(a), headOf(b)]
  if (areNamesakes(a, b) || areSideBySide(a, b) || areTwoOfOneSentence(a, b)) return false
  if (anew && x !== null && y !== null && areOtherThings(a, b, x, y)) return false
  if (x !== null && y !== null && singular(x) === singular(y)) return !(anew && isAnother(a, b))
  if (x !== null && y !== null && isListed(a, b, x, y)) return false
  // "one soldier" and "one child" share the figure by chance; larger figures hardly do.
  if ((a.quantity.low ?? a.quantity.high ?? 0) <= 1) return false
  // "three of them", "seven more": of those just told, not the three told before.
  if ([a, b].some((claim) => headOf(claim) === null && POINTS.test(claim.evidence.quote.exact))) return false
  // "nine at Mahihi … among the victims are nine women": a sort of people is a part of those counted.
  const sort = x ?? y ?? ''
  if ((x === null || y === null) && SORTS.test(sort) && !GENERIC.test(sort)) return false
  if (x === null || y === null || GENERIC.test(x) || GENERIC.test(y)) return true
  // "eight women and eight children"
  if (SORTS.test(x) && SORTS.test(y)) return false
  // Two nuns and two cousins, three soldiers and three officers: small figures meet by chance.
  const least = anew && !WHOLES.test(x) && !WHOLES.test(y) ? CHANCE : 1
  return a.counted.category === b.counted.category && (a.quantity.low ?? 0) > least
}

/** Whether two claims are of days that do not meet: what befell on Saturday is not what befell on Monday. */
const areApart = ({ time: a }: Claim, { time: b }: Claim): boolean => {
  const [from, since] = [a?.start ?? null, b?.start ?? null]
  return from !== null && since !== null && ((a?.end ?? from) < since || (b?.end ?? since) < from)
}

const sameFigure = (a: Claim, b: Claim): boolean => {
  if (a.quantity.unit !== b.quantity.unit) return false
  if (a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high)
    return a.quantity.low !== null || a.quantity.high !== null
  // Adding or dropping "at least" is no new figure.
  const lowOnly = a.quantity.low !== null && a.quantity.low === b.quantity.low
  return lowOnly && [a, b].every(({ quantity }) => quantity.qualifier === 'exact' || quantity.qualifier === 'at-least')
}

/**
 * Whether one claim says again what another has said: same figure, same outcome, same group, no other speaker. A headline
 * has no room for scope, doubt or circumstances, so there these need not agree.
 */
export const restates = (later: Claim, earlier: Claim, isHeadline: (claim: Claim) => boolean): boolean => {
  // A headline's "loses 1,240 soldiers" may be the body's "killed and wounded".
  const lost = isHeadline(earlier) && earlier.measure === 'killed' && later.measure === 'casualties'
  if (later.measure !== earlier.measure && !lost) return false
  const circumstances =
    later.scope === earlier.scope && later.modality === earlier.modality && later.incident === earlier.incident
  if (areApart(later, earlier)) return false
  if (!circumstances && !(isHeadline(earlier) && !isHeadline(later) && later.modality !== 'denied')) return false
  const [x, y] = [speakerOf(later), speakerOf(earlier)]
  if (x !== null && y !== null && x !== y && !isHeadline(earlier)) return false
  const plain = isHeadline(earlier) && (later.quantity.low ?? later.quantity.high ?? 0) > 3
  return sameFigure(later, earlier) && (plain || sameGroup(later, earlier, !isHeadline(earlier)))
}
