import { LOWER } from '../../2-tokens/tokenize.ts'
import { MONTHS, WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import { NOUN_FORMS } from '../en/nouns.ts'
import { HELD_BY, KINDS, NOT_PLACES, OPENS_OTHER_NAME } from '../en/places.ts'
import type { Group } from '../group.ts'
import { lookupActor } from '../registry/lookup-actor.ts'
import { isToldByBehind } from '../told-by-behind.ts'
import type { Name } from './name-in-group.ts'

/** "RSF", "UN": a name of a body, unless the gazetteer has it. */
export const isAcronym = (words: string): boolean => /^[A-Z]{2,}$/.test(words)

/** "No. 071", "in March", "in Hamas-run", "at Gen. Diallo’s": what stands as a place would and is none. */
export const isOtherName = ({ tokens }: Measured, { first, end }: Name, words: string): boolean => {
  const word = tokens.folded[first] ?? ''
  if (NOT_PLACES.test(words.toLowerCase()) || OPENS_OTHER_NAME.test(word)) return true
  return end - first === 1 && (MONTHS.has(word) || WEEKDAYS.has(word) || HELD_BY.test(word))
}

/** "the Movement for … in West Africa (MSF)": the place is part of a name that an acronym stands for. */
export const isPartOfName = ({ tokens, text }: Measured, { end }: Name, group: Group): boolean => {
  if (tokens.folded[group.end - 1] === ')') return true
  if (tokens.folded[end] !== '(' || isToldByBehind(tokens, end)) return false
  const inner = text.slice(tokens.start[end + 1], tokens.end[end + 1])
  return tokens.folded[end + 2] === ')' && inner.length > 1 && inner === inner.toUpperCase()
}

/** "the Karen National Union’s Hypo District": a unit of a party, named for where it is. */
export const isUnitOf = ({ tokens, text }: Measured, { first }: Name, { owner }: Group): boolean =>
  owner !== null &&
  first >= owner.end &&
  lookupActor(text.slice(tokens.start[owner.first], tokens.end[owner.end - 1])) !== null

/** "its bulletin Al-Naba", "the carrier Eisenhower": a noun of another sort tells what the name is of. */
export const isNameOfThing = ({ tokens }: Measured, group: Group, { first }: Name): boolean => {
  const noun = tokens.folded[first - 1] ?? ''
  if (first === group.wordsFirst || tokens.letterCase[first - 1] !== LOWER || KINDS.test(noun)) return false
  const entry = NOUN_FORMS.get(noun)
  if (entry === undefined) return /^(its|his|her|their|our|my)$/.test(group.determiner ?? '')
  return !/^(territory|infrastructure|place-word)$/.test(entry.class)
}

/** "the Police Training School": what it is for, and no name; "the Ibrahimi Mosque in Hebron": where it stands is told behind it. */
export const isInstitution = ({ tokens }: Measured, { first, end }: Name, kind: string): boolean => {
  if (!/^(school|college|academy|mosque|church|cathedral|monastery|university|hospital|station|base)$/.test(kind))
    return false
  const { folded, letterCase } = tokens
  const noun = NOUN_FORMS.get(folded[first] ?? '')
  if (noun && !/^(territory|infrastructure|place-word)$/.test(noun.class)) return true
  const next = folded[end] === kind ? end + 1 : end
  const isSite = /^(school|college|academy|mosque|church|cathedral|monastery|university)$/.test(kind)
  return isSite && /^(in|at)$/.test(folded[next] ?? '') && letterCase[next + 1] !== LOWER
}
