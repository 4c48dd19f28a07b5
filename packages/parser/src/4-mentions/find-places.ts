import { LOWER } from '../2-tokens/tokenize.ts'
import { MONTHS, WEEKDAYS } from '../3-quantities/en/calendar.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { NOUN_FORMS } from './en/nouns.ts'
import {
  BESIDE,
  BODIES,
  ENTERING,
  HELD,
  HELD_BY,
  INSTITUTIONS,
  KINDS,
  LOCATIVE,
  NOT_PLACES,
  OPENS_OTHER_NAME,
  STRIKING,
  STRONG,
  WANTS_PREPOSITION,
} from './en/places.ts'
import { readVerb } from './en/verbs.ts'
import { lookupDemonym } from './gazetteer/lookup-demonym.ts'
import { isPlaceName } from './gazetteer/lookup-place.ts'
import type { Group } from './group.ts'
import type { PlaceMention } from './place-mention.ts'
import { type Name, nameInGroup } from './places/name-in-group.ts'
import { lookupActor } from './registry/lookup-actor.ts'
import { type PutBy, putBy } from './places/put-by.ts'

/** Everything that is asked of one name. */
interface View {
  readonly measured: Measured
  readonly group: Group
  readonly name: Name
  readonly put: PutBy
  readonly known: boolean
  /** The place named before it. */
  readonly before: PlaceMention | undefined
}

/** "No. 071", "in March", "in Hamas-run", "at Gen. Diallo’s": what stands as a place would and is none. */
const isOtherName = ({ tokens }: Measured, { first, end }: Name, words: string): boolean => {
  const word = tokens.folded[first] ?? ''
  if (NOT_PLACES.test(words.toLowerCase()) || OPENS_OTHER_NAME.test(word)) return true
  return end - first === 1 && (MONTHS.has(word) || WEEKDAYS.has(word) || HELD_BY.test(word))
}

/** "the Movement for … in West Africa (MSF)": the place is part of a name that an acronym stands for. */
const isPartOfName = ({ tokens, text }: Measured, { end }: Name, group: Group): boolean => {
  if (tokens.folded[group.end - 1] === ')') return true
  if (tokens.folded[end] !== '(') return false
  const inner = text.slice(tokens.start[end + 1], tokens.end[end + 1])
  return tokens.folded[end + 2] === ')' && inner.length > 1 && inner === inner.toUpperCase()
}

/** "its bulletin Al-Naba", "the carrier Eisenhower": a noun of another sort tells what the name is of. */
const isNameOfThing = ({ tokens }: Measured, group: Group, { first }: Name): boolean => {
  const noun = tokens.folded[first - 1] ?? ''
  if (first === group.wordsFirst || tokens.letterCase[first - 1] !== LOWER || KINDS.test(noun)) return false
  const entry = NOUN_FORMS.get(noun)
  if (entry === undefined) return /^(its|his|her|their|our|my)$/.test(group.determiner ?? '')
  return !/^(territory|infrastructure|place-word)$/.test(entry.class)
}

/** "Islamic State", "the Kuki-Chin National Front": with a capital the noun names a body, if the gazetteer has no such place. */
const isBody = ({ measured: { tokens }, name, known }: View): boolean =>
  tokens.letterCase[name.end] !== LOWER && BODIES.test(tokens.folded[name.end] ?? '') && !known

const OF_UNITS = /^(government|administrative|autonomous)$/

/** "the Pajut cattle camps": at most two plain words stand between a name and its kind, which closes the group. */
const kindBehind = (view: View): string => {
  const { measured, group, name, known } = view
  const { folded, letterCase } = measured.tokens
  // "off Saint Martin’s Island early on Sunday"
  const end = /^(early|late|alone)$/.test(folded[group.end - 1] ?? '') ? group.end - 1 : group.end
  const kind = folded[end - 1] ?? ''
  if (name.end >= end || end - name.end > 3 || !KINDS.test(kind) || isBody(view)) return ''
  for (let at = name.end; at < end - 1; at += 1) {
    if (letterCase[at] !== LOWER && !KINDS.test(folded[at] ?? '') && !OF_UNITS.test(folded[at] ?? '')) return ''
  }
  return known || !HELD.test(kind) || !isHolder(view) ? kind : ''
}

/** "the RSF camp", "a Wagner base": whose it is, not where. */
const isHolder = ({ measured: { text, tokens }, name }: View): boolean => {
  const words = text.slice(tokens.start[name.first], tokens.end[name.end - 1])
  return isAcronym(words) || lookupActor(words) !== null || lookupDemonym(words) !== null
}

const isAcronym = (words: string): boolean => /^[A-Z]{2,}$/.test(words)

/** The noun that says what a name is of: "Nasser Hospital", "the Toretsk sector", "the village of Moura". */
const kindOf = (view: View): string => {
  const behind = kindBehind(view)
  if (behind !== '') return behind
  return view.put.link === 'kind' ? (view.measured.tokens.folded[view.group.first - 2] ?? '') : ''
}

/** "in Gao and Timbuktu": the preposition of the place before it serves it too. */
const sharesPreposition = ({ measured, group, name, known, before }: View): boolean => {
  const { tokens } = measured
  const { folded, kind } = tokens
  const joint = folded[group.first - 1] ?? ''
  if (before?.end !== group.first - 1 || name.first !== group.first) return false
  if (/^[-–—/]$/.test(joint)) return tokens.start[group.first] === tokens.end[group.first - 1]
  const next = folded[group.end] ?? ''
  return (
    joint === 'and' &&
    name.end === group.end &&
    (known || (group.class === 'name' && !readVerb(next) && kind[group.end] !== undefined))
  )
}

/** "entered Mucojo", "hit Kharkiv": the object of a verb that befalls places. */
const isStruck = ({ measured, group, name, known }: View): boolean => {
  if (name.end !== group.end || group.person === true) return false
  const verb = readVerb(measured.tokens.folded[group.first - 1] ?? '')?.lemma ?? ''
  return (known && STRIKING.has(verb)) || (ENTERING.has(verb) && (known || group.class === 'name'))
}

/** "the Abyei raid", "KHARTOUM MARKET": a name right before what happened or stands there. */
const isCompound = ({ measured, group, name, known }: View): boolean =>
  known &&
  name.end < group.end &&
  name.first === group.wordsFirst &&
  /^(event|infrastructure)$/.test(group.class) &&
  !INSTITUTIONS.test(measured.tokens.folded[group.head] ?? '')

const isSubject = ({ measured, group, name, known, put }: View): boolean =>
  known && name.end === group.end && measured.tokens.folded[group.end] === ':' && put.word === ''

/** "between Teguey and Bankilaré": the one that the gazetteer knows vouches for the other. */
const isPair = ({ measured: { text, tokens }, name, group, known }: View): boolean => {
  if (name.end !== group.end || tokens.folded[name.end] !== 'and') return known
  const next = name.end + 1
  const words = [next, next + 1].map((end) => text.slice(tokens.start[next], tokens.end[end]))
  return known || words.some(isPlaceName)
}

/** Whether a place ends right before the mark in front of a name, but for the noun that says what it is. */
const isBeside = ({ put }: View, before: PlaceMention): boolean =>
  before.end <= put.at && put.at - before.end <= (before.kind === '' ? 0 : 3)

/** Whether the words around a name make it a place. */
const isPut = (view: View, kind: string): boolean => {
  const { measured, group, name, put, known } = view
  const head = measured.tokens.folded[group.head] ?? ''
  const entry = NOUN_FORMS.get(head)
  const isThing = entry !== undefined && !KINDS.test(head) && entry.class !== 'territory'
  const isStrong = STRONG.has(put.word)
  // "at the Aramco facilities": a name the gazetteer does not know is a place by itself alone, or with its kind.
  if (isThing && !(known && (name.end === group.end || isStrong)) && !isSite(view, kind)) return false
  // "the Kaduna State governor": another noun follows, and the place is whose he is.
  if (kind === '' && name.end < group.end && !known && entry !== undefined) return false
  if (KINDS.test(measured.tokens.folded[name.end] ?? '') && kind === '' && name.end < group.end) return false
  const isLoose = kind !== '' && !LOCATIVE.has(put.word) && WANTS_PREPOSITION.test(kind)
  if (isLoose) return false
  if (kind !== '' || isStrong || put.link === 'direction') return true
  if (put.word === 'between' && isPair(view)) return true
  // "Karak, Zahle", not "my son, Darwin": a comma puts a name in an address alone.
  const isLink = /^[,(]$/.test(put.word) && view.before !== undefined && isBeside(view, view.before)
  return known && (LOCATIVE.has(put.word) || isLink)
}

/** "raided the Pajut cattle camps", "in the Barkaram garrison": a site with a name of its own. */
const isSite = ({ measured, group, put }: View, kind: string): boolean =>
  kind !== '' &&
  (STRONG.has(put.word) || ENTERING.has(readVerb(measured.tokens.folded[group.first - 1] ?? '')?.lemma ?? ''))

const toMention = (view: View, kind: string, words: string): PlaceMention => {
  const { name, put, before } = view
  // "from the Mastung bombing": the preposition is of what happened there.
  const isPreposition = (LOCATIVE.has(put.word) && !(kind === '' && isCompound(view))) || put.link === 'direction'
  const shared = sharesPreposition(view) && before ? before : null
  return {
    first: name.first,
    end: name.end,
    name: words,
    near: shared?.near ?? (put.link === 'direction' || BESIDE.test(put.word)),
    preposition: shared?.preposition ?? (isPreposition ? put.word : ''),
    from: shared?.from ?? (isPreposition ? put.at : name.first),
    kind,
  }
}

/** Whether anything about a name could make it a place: the gazetteer is asked of no other. */
const mayBePut = ({ tokens }: Measured, group: Group, name: Name, put: PutBy): boolean =>
  name.end < group.end ||
  put.link !== null ||
  LOCATIVE.has(put.word) ||
  /^([,(/–—:-]|and)$/.test(tokens.folded[group.first - 1] ?? '') ||
  tokens.folded[group.end] === ':' ||
  readVerb(tokens.folded[group.first - 1] ?? '') !== undefined

/** In capitals everything looks like a name: the words of the group, without the noun that says what it is. */
const wholeName = ({ tokens }: Measured, group: Group): Name => {
  let end = group.end
  while (end > group.wordsFirst + 1 && KINDS.test(tokens.folded[end - 1] ?? '')) end -= 1
  return { first: group.wordsFirst, end }
}

/** Finds places: names behind a locative preposition, beside a noun such as "village", or struck by a verb. */
export const findPlaces = (measured: Measured, groups: readonly Group[]): readonly PlaceMention[] => {
  const { text, tokens, ranges } = measured
  const places: PlaceMention[] = []
  for (const group of groups) {
    if (group.quantity >= 0 || group.class === 'pronoun' || group.class === 'elided') continue
    const upperCase = ranges[tokens.sentence[group.first] ?? 0]?.upperCase === true
    const name = upperCase ? wholeName(measured, group) : nameInGroup(measured, group)
    if (!name || name.end <= name.first) continue
    const words = text.slice(tokens.start[name.first], tokens.end[name.end - 1])
    if (isOtherName(measured, name, words) || isPartOfName(measured, name, group)) continue
    const put = putBy(measured, group)
    if (!mayBePut(measured, group, name, put)) continue
    const known = isPlaceName(words)
    if (!known && (isNameOfThing(measured, group, name) || (!upperCase && isAcronym(words)))) continue
    const view = { measured, group, name, put, known, before: places.at(-1) }
    const kind = kindOf(view)
    if (upperCase && !known && kind === '') continue
    if (isPut(view, kind) || sharesPreposition(view) || isStruck(view) || isCompound(view) || isSubject(view))
      places.push(toMention(view, kind, words))
  }
  return places
}
