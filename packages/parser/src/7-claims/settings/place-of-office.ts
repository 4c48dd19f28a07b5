import { isPlaceName } from '../../4-mentions/gazetteer/lookup-place.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import type { Speaker } from '../../6-attribution/speaker.ts'
import { type ToldPlace, tellPlace } from './tell-place.ts'

/** Offices that count what befalls their own territory alone; an army speaks of wherever it fights. */
const OF_ITS_TERRITORY =
  /\b(health|civil defen[cs]e|emergency|governor|mayor|municipality|hospital|ambulance|rescue|police|prosecutors?|resistance committees?|fire (service|department)|civil protection)\b/i

/** How many words the name of a territory has at the most: "North Darfur". */
const MOST_WORDS = 3
/** How many figures back an office that is only called "the ministry" is named. */
const NAMED_WITHIN = 24

/** The name of a place that stands at a token, the longest one; null for none. */
const placeAt = (attributed: Attributed, first: number, limit: number): ToldPlace | null => {
  const { text, tokens } = attributed
  for (let end = Math.min(first + MOST_WORDS, limit); end > first; end -= 1) {
    const name = text.slice(tokens.start[first], tokens.end[end - 1])
    if (!isPlaceName(name)) continue
    const place = { first, end, name, near: false, preposition: '', from: first, kind: '' }
    return { ...tellPlace(attributed, place), enclosing: null, isOuter: false }
  }
  return null
}

/** "Gaza’s health ministry", "the North Darfur governor"; "the health ministry in Gaza", "the mayor of Kyiv". */
const placeIn = (attributed: Attributed, { first, end }: Speaker): ToldPlace | null => {
  const { folded } = attributed.tokens
  const opens = folded[first] === 'the' ? first + 1 : first
  const own = placeAt(attributed, opens, end - 1)
  if (own) return own
  for (let at = end - 2; at > opens; at -= 1)
    if (/^(in|of)$/.test(folded[at] ?? '')) return placeAt(attributed, at + 1, end)
  return null
}

/**
 * The territory that the nearest speaker of a figure is an office of: "the Gaza Ministry of Health said seven were killed".
 * Null where its name holds none that the gazetteer knows.
 */
export const placeOfOffice = (attributed: Attributed, frame: number): ToldPlace | null => {
  const office = attributed.standings[frame]?.chain[0]?.speaker.name ?? ''
  if (!OF_ITS_TERRITORY.test(office)) return null
  for (let at = frame; at >= Math.max(0, frame - NAMED_WITHIN); at -= 1) {
    const speaker = attributed.standings[at]?.chain[0]?.speaker
    const place = speaker?.name === office ? placeIn(attributed, speaker) : null
    if (place) return place
  }
  return null
}
