import { LOWER } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { NOUN_FORMS } from './en/nouns.ts'
import { lookupDemonym } from './gazetteer/lookup-demonym.ts'
import { lookupPlace } from './gazetteer/lookup-place.ts'
import type { Group } from './group.ts'
import type { PlaceMention } from './place-mention.ts'

const LOCATIVE = new Set(
  'in near at outside around off of from to over inside toward towards along between across within on into above south north east west against through'.split(
    ' ',
  ),
)
const STRONG = new Set('in near at outside around off over inside along across within'.split(' '))
/** Nouns that make the name with them a place: "the village of Moura", "Zamfara state", "Shamsiddin Shohin district". */
const KINDS =
  /^(villages?|towns?|city|district|province|region|state|area|county|governorate|department|municipality|neighbou?rhood|camp|hamlet|locality|suburb|island|gorge|valley|forest|pass|river|lake|airport|border|crossing|oblast|prefecture|commune|territory|division|sector|junction|highway|road|strip|peninsula|desert|mountains?|hills?|countryside|market|hospital|base|village|local|lga|square|prison)$/
const SETTLEMENTS = /^(villages?|towns?|city|district|province|region|governorate|municipality|camp|hamlet|border)$/
const NOT_PLACES =
  /^(infantry|communiqué no|communique no|dhq|operation|telegram|facebook|twitter|x|whatsapp|parliament|custody|captivity|islam|reuters|afp|ap|bbc|cnn|un|nato|eu|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/
/** Words that open the name of a person or an operation. */
const OPENS_OTHER_NAME =
  /^(mr|mrs|gen|general|col|colonel|maj|major|capt|captain|lt|president|minister|sheikh|spokesman|spokesperson|commander|abu|operation)$/

const isCapital = (measured: Measured, at: number): boolean => measured.tokens.letterCase[at] !== LOWER

/** The run of capitalised words within a group that can be a name of a place. */
const nameWithin = (measured: Measured, group: Group): { first: number; end: number } | undefined => {
  let first = -1
  let end = -1
  for (let at = group.wordsFirst; at < group.end; at += 1) {
    const word = measured.tokens.folded[at] ?? ''
    // "the Syrian town of Raqqa": the adjective is no name of the town.
    if (SETTLEMENTS.test(word) && end - first === 1 && lookupDemonym(measured.tokens.folded[first] ?? '') !== null)
      first = -1
    else if (KINDS.test(word) && first >= 0) return { first, end: at }
    if (isCapital(measured, at) && !KINDS.test(word)) {
      if (first < 0) first = at
      end = at + 1
    } else if (first >= 0 && word !== "'s") {
      // "the Libyan capital Tripoli": an adjective before the name is not the name.
      if (end - first === 1 && lookupDemonym(measured.tokens.folded[first] ?? '') !== null) first = -1
      else break
    }
  }
  return first < 0 ? undefined : { first, end }
}

const wordBefore = (measured: Measured, at: number): string => {
  let here = at - 1
  while (
    here >= 0 &&
    /^(the|a|an|his|its|northern|southern|eastern|western|central|north-eastern|nearby|volatile|restive)$/.test(
      measured.tokens.folded[here] ?? '',
    )
  )
    here -= 1
  return measured.tokens.folded[here] ?? ''
}

const isKnown = (name: string): boolean => lookupPlace(name).some((place) => !place.common)

/** Finds places: names behind a locative preposition, or beside a noun such as "village". */
export const findPlaces = (measured: Measured, groups: readonly Group[]): readonly PlaceMention[] => {
  const { text, tokens, ranges } = measured
  const places: PlaceMention[] = []
  for (const group of groups) {
    const sentence = tokens.sentence[group.first] ?? 0
    const upperCase = ranges[sentence]?.upperCase === true
    if (group.quantity >= 0 || group.class === 'pronoun' || group.class === 'elided') continue
    const name = upperCase ? { first: group.wordsFirst, end: group.end } : nameWithin(measured, group)
    if (!name) continue
    const before = wordBefore(measured, group.first)
    const words = text.slice(tokens.start[name.first], tokens.end[name.end - 1])
    if (NOT_PLACES.test(words.toLowerCase()) || OPENS_OTHER_NAME.test(tokens.folded[name.first] ?? '')) continue
    const kindBehind = KINDS.test(tokens.folded[name.end] ?? '') && name.end < group.end
    const kindBefore = before === 'of' && KINDS.test(tokens.folded[group.first - 2] ?? '')
    const direction =
      before === 'of' &&
      /^(north|south|east|west|outside|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)$/.test(
        tokens.folded[group.first - 2] ?? '',
      )
    const locative = LOCATIVE.has(before) || direction
    const entry = NOUN_FORMS.get(tokens.folded[group.head] ?? '')
    const isThing =
      entry !== undefined &&
      !KINDS.test(tokens.folded[group.head] ?? '') &&
      entry.class !== 'territory' &&
      entry.class !== 'infrastructure'
    // "the Movement for … in West Africa (MSF)": the place is part of a name.
    if (tokens.folded[name.end] === '(' || tokens.folded[group.end - 1] === ')') continue
    const colon = tokens.folded[group.end] === ':' && group.first === ranges[sentence]?.first
    if (!(kindBehind || kindBefore || locative || colon || before === ',')) continue
    const known = isKnown(words)
    if (upperCase && !known) continue
    if (isThing && !(known && (name.end === group.end || STRONG.has(before)))) continue
    if (!(
      kindBehind ||
      kindBefore ||
      (STRONG.has(before) && locative) ||
      direction ||
      (known && colon) ||
      (known && (locative || before === ','))
    ))
      continue
    places.push({
      first: name.first,
      end: name.end,
      name: words,
      near: direction || /^(near|outside|around|off|north|south|east|west|toward|towards)$/.test(before),
    })
  }
  return places
}
