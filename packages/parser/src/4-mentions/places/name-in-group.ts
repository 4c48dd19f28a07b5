import { CAPITALISED, LOWER } from '../../2-tokens/tokenize.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import { KINDS, PARTICLES, SETTLEMENTS } from '../en/places.ts'
import { isPlaceName } from '../gazetteer/lookup-place.ts'
import type { Group } from '../group.ts'
import { isOfPeople } from './is-of-people.ts'

export interface Name {
  readonly first: number
  readonly end: number
}

/** "the Red Sea", "Gaza Strip": the noun is part of the name where the gazetteer has both together. */
const withKind = (measured: Measured, { first, end }: Name, group: Group): Name => {
  const { text, tokens } = measured
  if (end >= group.end || tokens.letterCase[end] === LOWER) return { first, end }
  return isPlaceName(text.slice(tokens.start[first], tokens.end[end])) ? { first, end: end + 1 } : { first, end }
}

/** "the Democratic Republic of Congo": the gazetteer has the name with what it is of. */
export const withOf = ({ text, tokens }: Measured, { first, end }: Name): Name => {
  if (tokens.folded[end] !== 'of') return { first, end }
  const last = tokens.folded[end + 1] === 'the' ? end + 3 : end + 2
  return isPlaceName(text.slice(tokens.start[first], tokens.end[last - 1])) ? { first, end: last } : { first, end }
}

/** "off Saint Martin’s Island early on Sunday": the genitive is part of the name; "in Gaza’s suburbs": it is the name. */
const ownerName = (measured: Measured, { owner, end: until }: Group, end: number): Name | undefined => {
  const { folded, letterCase } = measured.tokens
  if (!owner || end >= 0) return undefined
  const last = /^(early|late)$/.test(folded[until - 1] ?? '') ? until - 1 : until
  const isWhole = letterCase[last - 1] === CAPITALISED && KINDS.test(folded[last - 1] ?? '')
  return isWhole ? { first: owner.first, end: last } : { first: owner.first, end: owner.end }
}

/** "Lake Chad", "Port Sudan": the noun opens the name where the gazetteer has both together. */
const openingWithKind = ({ text, tokens }: Measured, at: number, until: number): Name | undefined => {
  for (let end = Math.min(until, at + 3); end > at + 1; end -= 1)
    if (isPlaceName(text.slice(tokens.start[at], tokens.end[end - 1]))) return { first: at, end }
  return undefined
}

/** The run of capitalised words within a group that can be the name of a place; undefined where there is none. */
export const nameInGroup = (measured: Measured, group: Group): Name | undefined => {
  const { folded, letterCase } = measured.tokens
  const isWithin = (at: number): boolean =>
    (PARTICLES.test(folded[at] ?? '') && letterCase[at + 1] !== LOWER && at + 1 < group.end) ||
    // "St. Louis"
    (folded[at] === '.' && /^(st|ste|mt|ft)$/.test(folded[at - 1] ?? ''))
  const isDemonym = (at: number): boolean => isOfPeople(folded[at] ?? '')
  let first = -1
  let end = -1
  for (let at = group.wordsFirst; at < group.end; at += 1) {
    const word = folded[at] ?? ''
    const isCapital = letterCase[at] !== LOWER
    const isKind = (isCapital || first >= 0) && KINDS.test(word)
    // "the Syrian town of Raqqa": the adjective is no name of the town.
    if (isKind && SETTLEMENTS.test(word) && end - first === 1 && first >= 0 && isDemonym(first)) first = -1
    else if (isKind && first >= 0) return withKind(measured, { first, end: at }, group)
    const opening = isKind && first < 0 ? openingWithKind(measured, at, group.end) : undefined
    if (opening) return opening
    if (isCapital && !isKind) {
      if (first < 0) first = at
      end = at + 1
    } else if (first >= 0 && word !== "'s" && !isWithin(at)) {
      // "the Libyan capital Tripoli": an adjective before the name is not the name.
      if (end - first !== 1 || !isDemonym(first)) break
      first = -1
    }
  }
  return first < 0 ? ownerName(measured, group, end) : { first, end }
}
