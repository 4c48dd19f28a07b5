import { LOWER } from '../../2-tokens/tokenize.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import { firstFrom } from '../../engine/within.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { isBody, isPerson } from '../names/person-or-body.ts'
import type { Pronoun } from './speech-act.ts'
import type { Speaker } from '../speaker.ts'

/** How far into a sentence its subject may begin: "But the governor", "On Monday the army". */
const OPENING = 2

const isNamedPerson = ({ groups, tokens }: Framed, index: number): boolean =>
  groups[index]?.person === true && tokens.letterCase[groups[index].head] !== LOWER

/** "In the capital | the spokesman was unmoved": where a sentence says first where, and then of whom it tells. */
const isFronted = ({ groups, tokens: { folded } }: Framed, opening: number, first: number): boolean => {
  const [where, whom] = [groups[opening], groups[opening + 1]]
  if (
    !where ||
    !whom ||
    where.first !== first + 1 ||
    !/^(in|at|on|from|across|by|after|before)$/.test(folded[first] ?? '')
  )
    return false
  return whom.first === where.end || (folded[where.end] === ',' && whom.first === where.end + 1)
}

/** Whom a sentence tells of in its first words, when "he" or "it" can stand for it; null for any other. */
export const toldOfFirst = (framed: Framed, sentence: number, pronoun: Pronoun): Speaker | null => {
  const range = framed.ranges[sentence]
  if (!range) return null
  const opening = firstFrom(framed.groups, range.first)
  const fronted = isFronted(framed, opening, range.first)
  const index = fronted ? opening + 1 : opening
  const group = framed.groups[index]
  if (!group || (!fronted && group.first - range.first > OPENING) || group.plural || group.head < 0) return null
  // "A man with one leg knelt; his brother, he said, was dead."
  const oneOfPeople = pronoun === 'he' && /^an?$/.test(group.determiner ?? '') && isPeople(group.class)
  if (group.quantity >= 0 && !oneOfPeople) return null
  if (group.class === 'pronoun' || !(oneOfPeople || group.determiner === null || group.determiner === 'the'))
    return null
  // "JAYAPURA – …": where a report is from.
  if (/^[-–—:]$/.test(framed.tokens.folded[group.end] ?? '')) return null
  const speaker = nameSpeaker(framed, index, 'say', range.end)
  if (!speaker) return null
  if (pronoun === 'he') return isPerson(speaker.name) || isNamedPerson(framed, index) ? speaker : null
  const body = group.class === 'organisation' || framed.known.source(speaker.name) !== null
  return pronoun === 'it' && (body || isBody(speaker.name)) ? speaker : null
}

/** How many sentences a quotation may hold before the one that says "she said". */
const LONGEST_QUOTATION = 4

const holdsQuote = ({ tokens, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  for (let at = first; at < end; at += 1) if (/^["“”«»]$/.test(tokens.folded[at] ?? '')) return true
  return false
}

/** A person who is the subject of a sentence: at its beginning, or behind the comma of what opens it. */
const subjectOf = (framed: Framed, sentence: number): Speaker | null => {
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  for (let index = firstFrom(framed.groups, first); ; index += 1) {
    const group = framed.groups[index]
    if (!group || group.first >= end) return null
    const opens = group.first === first || framed.tokens.folded[group.first - 1] === ','
    if (opens && isNamedPerson(framed, index)) return nameSpeaker(framed, index, 'say', end)
  }
}

/**
 * Who speaks in a quotation that closes with "she said": the person whom the sentence before it brought in. "Amina Sani sat on
 * a mat. “They killed my brother,” she said."
 */
export const broughtIn = (framed: Framed, sentence: number): Speaker | null => {
  if (!holdsQuote(framed, sentence)) return null
  const { sentences } = framed
  let isNearest = true
  for (let at = sentence - 1; at >= 0 && at >= sentence - LONGEST_QUOTATION; at -= 1) {
    const told = (sentences[sentence]?.paragraph ?? 0) - (sentences[at]?.paragraph ?? 0)
    // A quotation may be a paragraph of its own behind the one that brings in who speaks.
    if (told > 1) return null
    if (holdsQuote(framed, at)) continue
    // "A labourer saw them march. Four came home. “We found 15 bodies,” she said.": what lies between brings in nobody.
    const found = (isNearest ? subjectOf(framed, at) : null) ?? onePersonIn(framed, at)
    if (found || told > 0) return found
    isNearest = false
  }
  return null
}

/** "A labourer who hid in a latrine saw troops …": one of the people, unnamed, who opens a sentence and whom nothing befell. */
const onePersonIn = (framed: Framed, sentence: number): Speaker | null => {
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  const index = firstFrom(framed.groups, first)
  const group = framed.groups[index]
  if (group?.first !== first || group.plural || !/^an?$/.test(group.determiner ?? '') || !isPeople(group.class))
    return null
  return framed.measuresOf.has(index) ? null : nameSpeaker(framed, index, 'say', end)
}
