import { UPPER } from '../../2-tokens/tokenize.ts'
import { lookupPlace } from '../../4-mentions/gazetteer/lookup-place.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Chunk } from '../../5-frames/clause/chunk.ts'
import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import { within } from '../../engine/within.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { SPEAKING_NOUNS, STAND_INS } from '../en/speech.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'
import { isHandle } from '../names/whole-name.ts'

/** The marks and words without which `headlineAct` finds nothing. */
export const setsOff = (word: string): boolean => /^([:–—-]|via)$/.test(word)

/** Longer than this no line is a headline. */
const LONGEST_HEADLINE = 24

/** What news is marked with, which is nobody’s name: kinds of news, and countries in short. */
const LABELS =
  /^(live|flash|urgent|breaking|update|updates|alert|watch|video|photos|news|exclusive|developing|new|just|fact|car|drc|uk|us|usa|uae|uaf|png|kp)$/

/** Whose notes are the publisher’s own. */
const EDITORS = /^(editors?|translators?|desk|publishers?)$/

/** What the name of a place may end with. */
const TOWNS = /^(city|town|township|province|district|county|state|region)$/

/** "PESHAWAR/KABUL: …": two towns in capitals, each of which the gazetteer holds. */
const areTowns = ({ tokens, text }: Framed, { first, end }: Group): boolean => {
  for (let at = first; at < end; at += 1) {
    if (at % 2 !== first % 2 && tokens.folded[at] === '/') continue
    const isTown =
      tokens.letterCase[at] === UPPER && lookupPlace(text.slice(tokens.start[at], tokens.end[at])).length > 0
    if (!isTown) return false
  }
  return true
}

/**
 * "DAMASCUS: Air defences …", "CAIRO — …", "New Delhi: Two men were killed.", "TACLOBAN CITY: …": where a report is filed from, in
 * capitals or before a whole sentence, where "Damascus: 12 killed" speaks.
 */
const isFiledFrom = ({ clause, framed }: View, group: Group): boolean =>
  (!clause.upperCase && areTowns(framed, group)) ||
  (clause.chunks.at(-1)?.word === '.' &&
    within(framed.places, group.first, group.end).some(
      (place) => place.end === group.end || TOWNS.test(framed.tokens.folded[place.end] ?? ''),
    ))

/** "(Mayor Terekhov)", "(Reuters)": an office before a name, or a source that is known. */
const isKnownOrInOffice = ({ tokens, text, known }: Framed, { wordsFirst, head, first, end }: Group): boolean =>
  tokens.folded.slice(wordsFirst, head).some((word) => SPEAKING_NOUNS.test(word)) ||
  known.source(text.slice(tokens.start[first], tokens.end[end - 1])) !== null

/** A speaker that a mark alone sets off; a place and the label of a release are none. */
const speakerAt = ({ clause, framed, ...view }: View, position: number): Speaker | null => {
  const index = groupAt(clause, position)
  const group = framed.groups[index]
  if (!isGroup(clause, position) || !group || group.quantity >= 0) return null
  if (!canSpeak({ clause, framed, ...view }, index)) return null
  const head = framed.tokens.folded[group.head] ?? ''
  if (isFiledFrom({ clause, framed, ...view }, group)) return null
  const acronym = /^[A-Z]{2,6}$/.test(framed.text.slice(framed.tokens.start[group.head], framed.tokens.end[group.head]))
  const known = (SPEAKING_NOUNS.test(head) && head !== 'release') || isKnownOrInOffice(framed, group)
  // "Editor’s note: …"
  if (group.owner !== null && STAND_INS.test(head) && EDITORS.test(framed.tokens.folded[group.owner.end - 1] ?? ''))
    return null
  // "A note from Mali: Our colleagues …": what it is, and nobody who speaks.
  if (LABELS.test(head) || (/^an?$/.test(group.determiner ?? '') && STAND_INS.test(head))) return null
  const named = nameSpeaker(framed, index, 'say', view.limit)
  if (named && OUTLET_KINDS.has(named.kind) && framed.known.source(named.name) !== null) return named
  if (!known && (!acronym || within(framed.places, group.first, group.end).length > 0)) return null
  return named
}

const actOf = (speaker: Speaker, at: number, side: SpeechAct['side']): SpeechAct => ({
  speaker,
  refersBack: false,
  relay: null,
  at,
  side,
  denial: false,
})

/** "40 killed: ministry", "… – DHQ", "* Four dead (police)": a speaker at the end of a line. */
const trailingAct = (view: View): SpeechAct | undefined => {
  const { chunks } = view.clause
  if (chunks.length > LONGEST_HEADLINE) return undefined
  const end = chunks.at(-1)?.word === '.' ? chunks.length - 2 : chunks.length - 1
  const close = chunks[end]?.type === 'close' ? end - 1 : end
  // "— Ministry of Health"
  const last = chunks[close - 1]?.word === 'of' && isGroup(view.clause, close) ? close - 2 : close
  const mark = chunks[last - 1]?.type
  // "the Southern United Front, (SUF).": what that is called in short.
  const bracketed = close < end && mark === 'open' && chunks[last - 2]?.type !== 'comma'
  // A full stop closes a sentence; behind a dash it has an afterthought, and no speaker.
  const marked = close === end && (mark === 'colon' || (mark === 'dash' && end === chunks.length - 1))
  const speaker = bracketed || marked ? speakerAt(view, last) : null
  return speaker ? actOf(speaker, chunks[last]?.first ?? 0, 'before') : undefined
}

/** "Army: 40 killed", "8.25 pm: Army spokesman: one dead": a speaker before what it says. */
const leadingAct = (view: View): SpeechAct | undefined => {
  const { chunks } = view.clause
  const at = chunks[0]?.type === 'time' && /^(colon|dash)$/.test(chunks[1]?.type ?? '') ? 2 : 0
  const mark = chunks[at + 1]?.type === 'preposition' && isGroup(view.clause, at + 2) ? at + 3 : at + 1
  const speaker = chunks[mark]?.type === 'colon' && chunks.length > mark + 2 ? speakerAt(view, at) : null
  return speaker ? actOf(speaker, chunks[at]?.first ?? 0, 'behind') : undefined
}

/** "Two rebels died, via @orva_news": the account that a line is taken from. */
export const accountAct = (view: View): SpeechAct | undefined => {
  const { clause, framed } = view
  const via = clause.chunks.findLastIndex(({ word }) => word === 'via')
  const position = clause.chunks.findIndex(({ type }, at) => at > via && type === 'group')
  if (via <= 0 || position < 0 || position > via + 2) return undefined
  const index = groupAt(clause, position)
  if (!isHandle(framed, framed.groups[index]?.first ?? 0)) return undefined
  const speaker = nameSpeaker(framed, index, 'say', view.limit)
  const closes = clause.chunks.every((chunk) => chunk.first < (speaker?.end ?? 0) || isEndOfLine(chunk))
  return speaker && closes ? actOf(speaker, clause.chunks[via]?.first ?? 0, 'before') : undefined
}

const isEndOfLine = ({ word, type }: Chunk): boolean => type === 'close' || /^[.!…]$/.test(word)

/** A speaker that no verb introduces, set off by a mark: in headlines, bullets, logs and transcripts. */
export const headlineAct = (view: View): SpeechAct | undefined => trailingAct(view) ?? leadingAct(view)

/** Whether a sentence ends in brackets, where a bullet may name its source. */
export const endsInBrackets = ({ tokens: { folded } }: Framed, end: number): boolean =>
  folded[end - 1] === ')' || (folded[end - 1] === '.' && folded[end - 2] === ')')
