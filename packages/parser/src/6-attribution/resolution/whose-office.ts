import type { Framed } from '../../5-frames/fill-frames.ts'
import { within } from '../../engine/within.ts'
import { foldSource } from '../names/name-speaker.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import { isBody, isPerson } from '../names/person-or-body.ts'
import type { Speaker } from '../speaker.ts'
import { toldOfFirst } from '../acts/told-of-before.ts'

/** Offices that places have, and no body: "over the region of Orva, its governor said". */
const OF_PLACES = /\b(governors?|mayor|prefect|headman|emir|administrator)$/

/** Whether a speaker is called by an office alone, and the office is that of a body told of before: "its spokesman". */
const isOwnedOffice = ({ tokens }: Framed, { first, name }: Speaker): boolean =>
  (tokens.folded[first - 1] === 'its' && !/\p{Lu}/u.test(name) && !OF_PLACES.test(name)) ||
  (tokens.folded[first - 1] === 'the' && /^spokes(man|woman|person)$/.test(name))

/**
 * The body whose office it is: what the sentence is about, or the one before it, or else the body that spoke last. Null
 * when there is none.
 */
const ownerOf = (framed: Framed, { first }: Speaker, known: readonly Speaker[]): Speaker | null => {
  const sentence = framed.tokens.sentence[first] ?? 0
  const told = [toldOfFirst(framed, sentence, 'it'), toldOfFirst(framed, sentence - 1, 'it')]
  const about = told.find((one) => one !== null && one.end <= first && !OUTLET_KINDS.has(one.kind))
  // "The Sel Cooperative said its monitoring unit found …": of whoever speaks in the sentence already.
  const speaks = known.findLast(
    (one) => framed.tokens.sentence[one.first] === sentence && one.end < first && !isPerson(one.name),
  )
  if (speaks && framed.tokens.folded[first - 1] === 'its' && !OUTLET_KINDS.has(speaks.kind)) return speaks
  return about ?? known.findLast(({ name, kind }) => isBody(name) && !OUTLET_KINDS.has(kind)) ?? null
}

/** "Four drones fell in Kherson, its governor said": the office of the place named last before it; null for any other. */
export const withPlace = ({ tokens, places, text, ranges }: Framed, speaker: Speaker): Speaker | null => {
  if (tokens.folded[speaker.first - 1] !== 'its' || !OF_PLACES.test(speaker.name)) return null
  const opens = ranges[tokens.sentence[speaker.first] ?? 0]?.first ?? speaker.first
  const place = within(places, opens, speaker.first).at(-1)
  if (!place) return speaker
  const name = `${text.slice(tokens.start[place.first], tokens.end[place.end - 1])}’s ${speaker.name}`
  return { ...speaker, name, voice: foldSource(name) }
}

/** A speaker called by its office alone, with the body that the office is of: "the junta’s spokesman" for "its spokesman". */
export const withOwner = (framed: Framed, speaker: Speaker, known: readonly Speaker[]): Speaker => {
  const owner = isOwnedOffice(framed, speaker) ? ownerOf(framed, speaker, known) : null
  if (!owner) return speaker
  const name = `${owner.name}’s ${speaker.name}`
  return { ...speaker, name, voice: foldSource(name) }
}
