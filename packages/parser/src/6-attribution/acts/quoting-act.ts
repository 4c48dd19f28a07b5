import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, skipAside, skipModifiers, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak, isOfBody } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { pronounOf } from '../subjects/pronoun-of.ts'
import type { Speaker } from '../speaker.ts'
import type { Pronoun, SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** "citing forensic reports": papers of no one in particular are what a speaker goes by, and speak for nobody. */
const isBareReport = ({ framed, clause }: View, position: number): boolean => {
  const group = framed.groups[groupAt(clause, position)]
  const head = framed.tokens.folded[group?.head ?? -1] ?? ''
  if (group?.determiner !== null || group.owner !== null) return false
  return /^(reports|records|data|figures|documents)$/.test(head) && !isOfBody(framed, group)
}

/** "quoted him as saying": whoever spoke before; null when a name or a noun stands there. */
const objectPronoun = (view: View, position: number): Pronoun | null =>
  /^(him|her|them)$/.test(headWord(view, position)) ? pronounOf(view, groupAt(view.clause, position)) : null

const headWord = ({ framed, clause }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

/** "…, the monitor quoted the radio as saying.": what was said stands before it. */
const endsSentence = ({ clause }: View, position: number): boolean => {
  const { chunks } = clause
  const last = chunks.findLastIndex(({ word }) => word === 'as')
  const counts = chunks.slice(position, last).some(({ counted, type }) => counted === true || type === 'verb')
  const saying = last > position && !counts ? last : skipModifiers(clause, position + 1)
  if (chunks[saying]?.word !== 'as' || verbOf(clause, saying + 1)?.form !== 'ing') return false
  // "“…,” the monitor quoted the radio as saying of the raid."
  return (
    chunks
      .slice(saying + 2)
      .every(({ type, counted }) => counted !== true && /^(preposition|group|time|adverb|other)$/.test(type)) &&
    !isGroup(clause, saying + 2)
  )
}

/** Behind the one quoted: past the papers that are its own, where they stand apart: "police | data". */
const behindQuoted = ({ clause, framed }: View, next: number): number => {
  const [quoted, papers] = [framed.groups[groupAt(clause, next)], framed.groups[groupAt(clause, next + 1)]]
  const own = isGroup(clause, next + 1) && papers?.first === quoted?.end && papers?.class === 'unknown'
  return pastWho(clause, skipModifiers(clause, own ? next + 2 : next + 1))
}

/** How far behind its "who" a clause about the one quoted may close. */
const LONGEST_WHO = 10

/** "Quoting a nurse, who asked not to be named, the agency said": where the clause about the one quoted has closed. */
const pastWho = ({ chunks }: Clause, at: number): number => {
  const who = chunks[at]?.type === 'comma' ? at + 1 : at
  if (chunks[who]?.type !== 'relative') return at
  const closes = chunks.findIndex(({ type }, here) => here > who && here < who + LONGEST_WHO && type === 'comma')
  return closes < 0 ? at : closes
}

/** "Al Jazeera cited a hospital source as saying", "…, quoting the ministry": the quoted speaks, the quoter relays. */
export const quotingAct = (view: View, at: number, relay: Speaker | null): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const next = skipAside(clause, at + 1)
  if (!verb || !isGroup(clause, next) || isBareReport(view, next)) return undefined
  const pronoun = objectPronoun(view, next)
  if (pronoun === null && !canSpeak(view, groupAt(clause, next))) return undefined
  const speaker = pronoun === null ? nameSpeaker(framed, groupAt(clause, next), 'say', view.limit) : null
  return {
    speaker,
    refersBack: pronoun !== null,
    pronoun,
    // "…, quoting Y": who quotes is whoever speaks beside it.
    relay: verb.form === 'ing' ? null : relay,
    at: verb.first,
    side: verb.form === 'ing' ? 'both' : endsSentence(view, next) ? 'before' : 'behind',
    denial: false,
    quoted: verb.form === 'ing',
    reach: Math.max(clause.chunks[behindQuoted(view, next)]?.first ?? view.limit, speaker?.end ?? 0),
  }
}
