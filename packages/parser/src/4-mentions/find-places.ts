import { UPPER } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { NOUN_FORMS } from './en/nouns.ts'
import {
  BESIDE,
  DWELLERS,
  ENDS_BODY,
  ENTERING,
  INSTITUTIONS,
  KINDS,
  LIES_IN,
  LOCATIVE,
  OF_PERSONS,
  RUNS_BETWEEN,
  STRIKING,
  STRONG,
  TELLING,
  WANTS_PREPOSITION,
  WAYS,
} from './en/places.ts'
import { NO_WORD } from '../engine/word.ts'
import { readVerb, type VerbReading } from './en/verbs.ts'
import { isPlaceName } from './gazetteer/lookup-place.ts'
import type { Group } from './group.ts'
import { factsOf } from './groups/word-facts.ts'
import type { PlaceMention } from './place-mention.ts'
import { isAcronym, isInstitution, isNameOfThing, isOtherName, isPartOfName, isUnitOf } from './places/is-other-name.ts'
import { isAlone } from './places/is-alone.ts'
import { isBefallen } from './places/is-befallen.ts'
import { kindOf } from './places/kind-of.ts'
import { isToldApart } from './places/is-told-apart.ts'
import { type Name, nameInGroup, withOf } from './places/name-in-group.ts'
import { type PutBy, putBy } from './places/put-by.ts'
import type { View } from './places/view.ts'

/** What the word right before a group can be as a verb. */
const verbBefore = ({ tokens }: Measured, { first }: Group): VerbReading | undefined =>
  factsOf(tokens.words[first - 1] ?? NO_WORD).verb

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
  if (name.end !== group.end) return false
  const verb = verbBefore(measured, group)?.lemma ?? ''
  // "raided Wad al-Noura": what looks like a person’s name is none, where no person can be the object.
  const isPerson = group.person === true && !(known && name.end - name.first > 1)
  if (isPerson && (!ENTERING.has(verb) || OF_PERSONS.has(verb))) return false
  return (known && STRIKING.has(verb)) || (ENTERING.has(verb) && (known || group.class === 'name'))
}

/** "the Abyei raid", "KHARTOUM MARKET", "the Hypo market blasts": a name right before what happened or stands there. */
const isCompound = ({ measured, group, name, known }: View): boolean =>
  (known || KINDS.test(measured.tokens.folded[name.end] ?? '')) &&
  name.end < group.end - (known ? 0 : 1) &&
  name.first === group.wordsFirst &&
  /^(event|infrastructure)$/.test(group.class) &&
  !INSTITUTIONS.test(measured.tokens.folded[group.head] ?? '')

/** "near Beirut’s largest public hospital", "in Gaza’s southern suburbs": what a known place has lies in it. */
const isOwner = ({ measured, group, name, known, put }: View): boolean => {
  const head = measured.tokens.folded[group.head] ?? ''
  // "Colombia’s third-largest city" is another place.
  const lies = (LIES_IN.test(head) && head !== 'capital') || group.class === 'infrastructure'
  return known && name.end === group.owner?.end && lies && LOCATIVE.has(put.word) && put.word !== 'to'
}

const isSubject = ({ measured, group, name, known, put }: View): boolean =>
  known && name.end === group.end && measured.tokens.folded[group.end] === ':' && put.word === ''

/** "El Obeid, where …, has seldom been spared", "Zacatecas registered 1,050 murders": what is told of a place at its head. */
const isTold = ({ measured: { tokens, ranges }, group, name, known }: View): boolean => {
  const { folded } = tokens
  if (!known || name.end !== group.end || ranges[tokens.sentence[group.first] ?? 0]?.first !== group.first) return false
  if (folded[group.end] === ',') return folded[group.end + 1] === 'where'
  return TELLING.has(readVerb(folded[group.end] ?? '')?.lemma ?? '')
}

/** "between Teguey and Bankilaré": a road, or the one that the gazetteer knows, vouches for both. */
const isPair = ({ measured: { text, tokens }, name, group, known, put }: View): boolean => {
  if (name.end !== group.end || tokens.folded[name.end] !== 'and') return known
  const next = name.end + 1
  if (known || RUNS_BETWEEN.test(tokens.folded[put.at - 1] ?? '')) return true
  return [next, next + 1].some((end) => isPlaceName(text.slice(tokens.start[next], tokens.end[end])))
}

/** Whether a place ends right before the mark in front of a name, but for the noun that says what it is. */
const isBeside = ({ put }: View, before: PlaceMention): boolean =>
  before.end <= put.at && put.at - before.end <= (before.kind === '' ? 0 : 3)

/** "at Human Rights Watch": the last word says that it is a body. */
const isBody = ({ tokens }: Measured, { first, end }: Name): boolean =>
  end - first > 1 && ENDS_BODY.test(tokens.folded[end - 1] ?? '')

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
  // "in an abandoned Hypo": one of many, and no place.
  if (kind === '' && !known && /^an?$/.test(group.determiner ?? '')) return false
  const isLoose = kind !== '' && !LOCATIVE.has(put.word) && WANTS_PREPOSITION.test(kind)
  if (isLoose) return false
  if (kind !== '' || isStrong || put.link === 'direction' || isOfPlace(view)) return true
  if ((put.word === 'between' && isPair(view)) || isToldApart(view) || isBefallen(view)) return true
  // "Karak, Zahle", not "my son, Darwin": a comma puts a name in an address alone.
  const isLink = /^[,(]$/.test(put.word) && view.before !== undefined && isBeside(view, view.before)
  return known && (LOCATIVE.has(put.word) || isLink)
}

/** "residents of Turgeau", "the main bazaar of Khar", "on the road to Potrerito": nothing but a place has such. */
const isOfPlace = ({ measured: { tokens }, group, name, known, put }: View): boolean => {
  const noun = name.end === group.end ? (tokens.folded[put.at - 1] ?? '') : ''
  // "on the road to Hypo"
  if (put.word === 'to') return WAYS.test(noun)
  // "the seat of Omar Bello" is no town’s.
  return put.word === 'of' && (DWELLERS.test(noun) || (LIES_IN.test(noun) && (known || group.person !== true)))
}

/** "raided the Pajut cattle camps", "in the Barkaram garrison": a site with a name of its own. */
const isSite = ({ measured, group, put }: View, kind: string): boolean =>
  kind !== '' && (STRONG.has(put.word) || ENTERING.has(verbBefore(measured, group)?.lemma ?? ''))

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
const mayBePut = (measured: Measured, group: Group, name: Name, put: PutBy): boolean =>
  name.end < group.end ||
  put.link !== null ||
  LOCATIVE.has(put.word) ||
  /^([,(/–—:-]|and)$/.test(measured.tokens.folded[group.first - 1] ?? '') ||
  /^[:,]$/.test(measured.tokens.folded[group.end] ?? '') ||
  TELLING.has(readVerb(measured.tokens.folded[group.end] ?? '')?.lemma ?? '') ||
  /^(an?|the)$/.test(measured.tokens.folded[group.end + 1] ?? '') ||
  isAlone(measured, group) ||
  verbBefore(measured, group) !== undefined

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
    // In capitals throughout nothing shows where a name begins; of words with a capital each, the gazetteer tells.
    const upperCase =
      ranges[tokens.sentence[group.first] ?? 0]?.upperCase === true && tokens.letterCase[group.end - 1] === UPPER
    const alone = upperCase ? wholeName(measured, group) : nameInGroup(measured, group)
    if (!alone || alone.end <= alone.first || alone.first < (places.at(-1)?.end ?? 0)) continue
    const name = withOf(measured, alone)
    const words = text.slice(tokens.start[name.first], tokens.end[name.end - 1])
    if (isOtherName(measured, name, words) || isPartOfName(measured, name, group)) continue
    if (isUnitOf(measured, name, group)) continue
    const put = putBy(measured, group, places.at(-1))
    if (!mayBePut(measured, group, name, put)) continue
    const known = isPlaceName(words)
    if (
      !known &&
      (isNameOfThing(measured, group, name) || (!upperCase && (isAcronym(words) || isBody(measured, name))))
    )
      continue
    const view = { measured, group, name, put, known, before: places.at(-1) }
    const kind = kindOf(view)
    if (upperCase ? !known && kind === '' : !known && isInstitution(measured, name, kind)) continue
    const isOnlyOwner = group.owner !== null && name.end <= group.owner.end
    if (
      isOnlyOwner
        ? isOwner(view)
        : isPut(view, kind) ||
          sharesPreposition(view) ||
          isStruck(view) ||
          isCompound(view) ||
          isSubject(view) ||
          isTold(view) ||
          (known && name.first === group.first && isAlone(measured, group))
    )
      places.push(toMention(view, kind, words))
  }
  return places
}
