import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { SPEAKING_NOUNS, SPEECH_VERBS } from '../../6-attribution/en/speech.ts'
import { firstFrom } from '../../engine/within.ts'
import {
  COUNTING,
  EVENT_SENSES,
  FOOTAGE,
  HAPPENINGS,
  HEARINGS,
  OUTLETS,
  SITTING,
  SPEAKING,
} from '../en/circumstances.ts'
import { chunkAt, type Governor } from './governor-of.ts'
import { groupAt, headOf } from './head-of.ts'

const isSpeech = (verb: VerbGroup | null | undefined): boolean =>
  verb !== null &&
  verb !== undefined &&
  (SPEAKING.has(verb.lemma) ||
    (SPEECH_VERBS.has(verb.lemma) && !EVENT_SENSES.has(verb.lemma) && !COUNTING.has(verb.lemma)))

/** Someone who may speak, and whom no figure counts. */
const isSpeaker = (framed: Framed, clause: Clause, position: number): boolean => {
  const group = groupAt(framed, clause, position)
  if (!group || group.quantity >= 0) return false
  const head = headOf(framed, clause, position)
  return (
    isPeople(group.class) ||
    /^(organisation|name)$/.test(group.class) ||
    SPEAKING_NOUNS.test(head) ||
    SPEAKING_NOUNS.test(head.replace(/s$/, ''))
  )
}

/** "…, said a doctor": whoever speaks stands behind the verb. */
const isInverted = (framed: Framed, clause: Clause, verb: number): boolean =>
  clause.verbs[clause.chunks[verb]?.index ?? -1]?.form !== 'ing' &&
  isSpeaker(framed, clause, verb + 1) &&
  clause.chunks[verb + 2]?.type !== 'verb'

/** Whether what ends at a position is the subject of a verb of speech: right behind it, or past an aside. */
const speaksNext = (framed: Framed, clause: Clause, position: number): boolean => {
  const { chunks, verbs } = clause
  const next = chunks[position + 1]
  if (next?.type === 'verb') return isSpeech(verbs[next.index])
  if (next?.type !== 'comma') return false
  // "the committee in Guayaquil, citing sources"
  if (chunks[position + 2]?.type === 'verb')
    // "were killed near a depot of the army in Gao, said a doctor": whoever speaks stands behind.
    return !isInverted(framed, clause, position + 2) && isSpeech(verbs[chunks[position + 2]?.index ?? -1])
  if (chunks[position + 2]?.type !== 'preposition') return false
  const closing = chunks.findIndex(({ type }, at) => type === 'comma' && at > position + 2)
  return closing > 0 && closing < position + 10 && isSpeech(verbs[chunks[closing + 1]?.index ?? -1])
}

/** "wrote about the defeat of a column near Gao": what stands behind "about" is what is told of. */
const isToldOf = (clause: Clause, { from }: PlaceMention, verb: VerbGroup | null): boolean =>
  verb !== null &&
  clause.chunks.some(
    ({ first, word, type }) => type === 'preposition' && word === 'about' && first > verb.first && first <= from,
  )

/** "51 reported missing in Sinaloa": nobody speaks there. */
const reportsState = ({ tokens: { folded } }: Framed, verb: VerbGroup | null): boolean =>
  verb?.lemma === 'report' && /^(missing|dead|killed|injured|wounded|damaged|destroyed)$/.test(folded[verb.end] ?? '')

/** "reached by stray bullets in Hypo": nobody spoke to them. */
const isHit = ({ tokens: { folded }, groups }: Framed, { end }: VerbGroup): boolean =>
  folded[end] === 'by' &&
  /^(weapons|ammunition|explosives|aircraft|event)$/.test(groups[firstFrom(groups, end + 1)]?.class ?? '')

/** "Shabelle, a private station in Mogadishu whose editors …": where an outlet that a sentence opens with sits. */
const isOutletsHome = (framed: Framed, { chunks }: Clause, outlet: number): boolean =>
  chunks[outlet - 1]?.type === 'comma' &&
  chunks[outlet - 2]?.type === 'group' &&
  outlet <= 3 &&
  OUTLETS.test(framed.tokens.folded[(chunks[outlet]?.end ?? 0) - 1] ?? '')

/** "told reporters in Geneva", "said a doctor in Manta", "according to a source in Hodeidah", "a spokesman in Kunduz denied". */
export const isSeat = (framed: Framed, clause: Clause, place: PlaceMention, { verb, between }: Governor): boolean => {
  // "the findings of the office on Moura", "wrote about the defeat of a column near Gao": what is told of, not who tells.
  if (FOOTAGE.test(framed.tokens.folded[place.from - 1] ?? '')) return false
  if (place.preposition === 'on' || isToldOf(clause, place, verb)) return false
  const nearest = between[0] ?? -1
  // "512 deaths at the hands of the army in Hypo"
  if (framed.tokens.folded[(clause.chunks[nearest]?.first ?? 0) - 2] === 'hands') return false
  const isBeside = clause.chunks[nearest]?.end === place.from && isSpeaker(framed, clause, nearest)
  if (isBeside && clause.chunks[nearest - 1]?.word === 'according to') return true
  const own = chunkAt(clause, place.end - 1)
  if (isBeside && (speaksNext(framed, clause, own) || isOutletsHome(framed, clause, nearest))) return true
  const next = clause.chunks[own + 1]
  if (next?.type === 'verb' && isSpeech(clause.verbs[next.index]) && clause.verbs[next.index]?.passive === false)
    return true
  if (clause.chunks[nearest]?.end === place.from && HEARINGS.test(headOf(framed, clause, nearest))) return true
  // "reported the massacre of August in Gao": where what is reported happened.
  if (between.some((position) => HAPPENINGS.test(headOf(framed, clause, position)))) return false
  // "who is based in Niamey"
  const sits =
    verb !== null && SITTING.has(verb.lemma) && (verb.form === 'bare' || /^(base|headquarter)$/.test(verb.lemma))
  if (sits) return !isHit(framed, verb)
  if (!isSpeech(verb) || verb?.passive === true || reportsState(framed, verb)) return false
  return between.length === 0 || isBeside
}
