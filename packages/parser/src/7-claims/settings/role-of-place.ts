import { isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import { DWELLERS, INSTITUTIONS, LIES_IN, PARTS_OF_PLACES, WAYS } from '../../4-mentions/en/places.ts'
import { headStart } from '../../4-mentions/head-start.ts'
import { isDateline } from '../../4-mentions/is-dateline.ts'
import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { FOOTAGE, GOING, LEADING, PLYING, SHOOTING, TAKING } from '../en/circumstances.ts'
import { firstFrom } from '../../engine/within.ts'
import { chunkAt, type Governor } from './governor-of.ts'
import { groupAt, headOf } from './head-of.ts'
import { isSeat } from './is-seat.ts'
import { leadsAway } from './leads-away.ts'
import { coarseness } from './place-rank.ts'

/**
 * What a place is to the happening: where it was; what a line is headed by ("Mali: 12 soldiers killed"); where someone came
 * from, went or was treated; where one of those who live there, or a
 * speaker, sits; what somebody speaks about ("the reports about Gao").
 */
export type PlaceRole = 'site' | 'heading' | 'aside' | 'local' | 'seat' | 'topic'

/** "QUETTA: Gunmen killed …", and "Quetta." alone at the head of a paragraph. */
const isHeading = ({ tokens, ranges, sentences }: Framed, { first, end, kind, preposition }: PlaceMention): boolean => {
  const sentence = tokens.sentence[first] ?? 0
  const range = ranges[sentence]
  const behind = kind === '' ? end : end + 1
  if (!range || headStart(tokens, range) !== first) return false
  if (/^[:/]$/.test(tokens.folded[behind] ?? '')) return true
  // "El Obeid, where …", "Zacatecas registered …": what the sentence is about.
  if (preposition === '' && kind === '' && range.end - behind > 3) return true
  const opens = sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph
  return opens && sentence > 0 && behind >= range.end - 1 && behind <= range.end
}

/** "The institute in Gao has received 26 bodies": they were brought there. */
const receives = (clause: Clause, { end, kind }: PlaceMention): boolean => {
  const next = clause.chunks[chunkAt(clause, kind === '' ? end - 1 : end) + 1]
  const verb = next?.type === 'verb' ? clause.verbs[next.index] : undefined
  return verb !== undefined && !verb.passive && /^(receive|admit|treat)$/.test(verb.lemma)
}

/** "taken to the hospital in Drodro", "treated at Nasser Hospital". */
const isTreatment = (framed: Framed, clause: Clause, place: PlaceMention, { between }: Governor): boolean => {
  if (INSTITUTIONS.test(place.kind)) return /^(in|at|to|from|of)$/.test(place.preposition)
  // "Born in Ocaña" is of a life.
  if (/^(born|raised)$/.test(framed.tokens.folded[place.from - 1] ?? '')) return true
  const nearest = between[0] ?? -1
  if (receives(clause, place) && clause.chunks[nearest]?.end === place.from) return true
  if (clause.chunks[nearest]?.end !== place.from || !INSTITUTIONS.test(headOf(framed, clause, nearest))) return false
  return /^(to|at|in)$/.test(clause.chunks[nearest - 1]?.word ?? '')
}

/** "the shelling of Sabreen", not "the governor of Diyala". */
const isOfEvent = ({ tokens }: Framed, noun: number): boolean =>
  PARTS_OF_PLACES.test(tokens.folded[noun] ?? '') ||
  LIES_IN.test(tokens.folded[noun] ?? '') ||
  /^(event|outcome|infrastructure|territory|place-word)$/.test(NOUN_FORMS.get(tokens.folded[noun] ?? '')?.class ?? '')

/** What a place is that stands behind "of": of its happening, of those who live there, of anything else. */
const roleOfOwner = (framed: Framed, noun: number, place: PlaceMention): PlaceRole => {
  // "the dead on the side of Mali": a party, and no place.
  if (/^sides?$/.test(framed.tokens.folded[noun] ?? '') && coarseness(place) >= 6) return 'aside'
  if (isOfEvent(framed, noun)) return 'site'
  return DWELLERS.test(framed.tokens.folded[noun] ?? '') ? 'local' : 'aside'
}

/** "60 soldiers of the Gao garrison": where they serve; "12 residents of the village of Hypo" were harmed where they live. */
const isOfForce = (framed: Framed, { from }: PlaceMention): boolean => {
  const before = framed.groups[firstFrom(framed.groups, from) - 1]
  return before !== undefined && before.end === from && /^(state-forces|non-state-armed)$/.test(before.class)
}

/** "the imam of the Hypo mosque", "a teacher of the Hypo school": what somebody serves, wherever he was harmed. */
const isOfServant = (framed: Framed, { from, kind }: PlaceMention): boolean => {
  if (!/^(mosque|church|cathedral|monastery|university|school|hospital|clinic)$/.test(kind)) return false
  const before = framed.groups[firstFrom(framed.groups, from) - 1]
  return before !== undefined && before.end === from && isPeople(before.class)
}

/** "a battery at the Hypo base fired": where it stands, and not where the shells fell. */
const isShooters = (framed: Framed, clause: Clause, { first, from }: PlaceMention, { between }: Governor): boolean => {
  const nearest = between[0] ?? -1
  const next = clause.chunks[chunkAt(clause, first) + 1]
  const verb = next?.type === 'verb' ? clause.verbs[next.index] : undefined
  return (
    verb !== undefined &&
    !verb.passive &&
    /^(fire|shell|bombard)$/.test(verb.lemma) &&
    clause.chunks[nearest]?.end === from &&
    groupAt(framed, clause, nearest)?.class !== 'event'
  )
}

/** "14 months of war between Israel and Hamas": parties, and no place. */
const isOfWarBetween = ({ tokens: { folded } }: Framed, { preposition, from }: PlaceMention): boolean =>
  preposition === 'between' &&
  /^(war|conflict|hostilities|truce|ceasefire|peace|talks|tensions)$/.test(folded[from - 1] ?? '')

/** "put on lorries in the direction of Goma": where they went; "In the direction of Pokrovsk four attacks were repelled". */
const isWayTo = ({ tokens: { folded } }: Framed, { first, kind }: PlaceMention, lemma: string): boolean =>
  kind === 'direction' && /^(of|the)$/.test(folded[first - 1] ?? '') && (GOING.has(lemma) || LEADING.has(lemma))

/** "died of his wounds on the road to Gao": on the way there; who "died on the road to Gao" died there. */
const isDyingOnWay = ({ tokens }: Framed, { verb }: Governor): boolean =>
  verb !== null && /^(die|succumb)$/.test(verb.lemma) && /^(of|from|to)$/.test(tokens.folded[verb.end] ?? '')

const isBeyondBorder = ({ tokens: { folded } }: Framed, { first }: PlaceMention): boolean => {
  const at = folded[first - 1] === 'the' ? first - 2 : first - 1
  return folded[at] === 'with' && /^(borders?|frontiers?|boundar(y|ies))$/.test(folded[at - 1] ?? '')
}

const lastVerb = ({ verbs }: Clause, before: number): VerbGroup | undefined => verbs[firstFrom(verbs, before) - 1]

/** "residents of a town in Amhara say": they tell of what befell them. */
const isLocal = (framed: Framed, clause: Clause, { between }: Governor): boolean =>
  groupAt(framed, clause, between[0] ?? -1)?.class === 'civilian'

/** What a place is to the happening, by the words that put it there and the verb it goes with. */
export const roleOfPlace = (framed: Framed, clause: Clause, place: PlaceMention, governor: Governor): PlaceRole => {
  if (isDateline(framed, place.first)) return 'seat'
  if (isHeading(framed, place)) return 'heading'
  if (isSeat(framed, clause, place, governor)) return isLocal(framed, clause, governor) ? 'local' : 'seat'
  if (isTreatment(framed, clause, place, governor)) return 'aside'
  if (place.preposition === 'about' || isOfWarBetween(framed, place)) return 'topic'
  const lemma = (governor.verb ?? lastVerb(clause, place.from))?.lemma.split(' ')[0] ?? ''
  const nearest = groupAt(framed, clause, governor.between[0] ?? -1)
  if (GOING.has(lemma) && /^(across|through|into|over|toward|towards|along|to|onto|via)$/.test(place.preposition))
    return 'aside'
  if (governor.verb?.form === 'ing' && lemma === 'reach') return 'aside'
  if (isShooters(framed, clause, place, governor) || leadsAway(framed, clause, place, governor, lemma)) return 'aside'
  // "buses plying between Quetta and Karachi", "on the way across the Salween River"; "stopped on the way near Gao" was there
  if (PLYING.test(framed.tokens.folded[place.from - 1] ?? '') && !/^(to|near)$/.test(place.preposition)) return 'aside'
  // "on the border with Mali", "near the borders with Mali and Niger": what lies beyond is not where it was.
  if (isBeyondBorder(framed, place) || isWayTo(framed, place, lemma)) return 'aside'
  if (place.preposition === 'of' && (place.kind === '' || isOfForce(framed, place) || isOfServant(framed, place)))
    return roleOfOwner(framed, place.from - 1, place)
  if (place.preposition === 'from')
    return TAKING.has(lemma) || FOOTAGE.test(framed.tokens.folded[place.from - 1] ?? '') ? 'site' : 'aside'
  const before = framed.tokens.folded[place.from - 1] ?? ''
  // "on the road to Hypo"; who dies on the way to it dies elsewhere.
  if (place.preposition === 'to' && before !== 'way' && WAYS.test(before))
    return isDyingOnWay(framed, governor) ? 'aside' : 'site'
  if (/^(to|toward|towards|onto|via|through)$/.test(place.preposition))
    return SHOOTING.has(lemma) || /^(weapons|ammunition|aircraft|event)$/.test(nearest?.class ?? '') ? 'site' : 'aside'
  return 'site'
}
