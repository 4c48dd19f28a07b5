import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { SpeechAct } from './speech-act.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'

/** Tokens that may part the one quoted from the quoter or the quoter's verb: a comma, an article. */
const NARROW = 2

/** Tokens from a verb of saying to the outlet behind it: "said in a statement on Thursday, IRNA". */
const WIDE = 10

/** Whether the act behind a quotation is that of whoever quotes: "X, quoting Y, said", "Quoting Y, X said". */
const encloses = (quoted: SpeechAct | undefined, behind: SpeechAct | undefined): boolean => {
  if (!quoted?.quoted || !quoted.speaker || !behind?.speaker) return false
  const end = quoted.reach ?? quoted.speaker.end
  return [behind.at, behind.speaker.first].some((at) => at >= end && at - end <= NARROW)
}

/** "X, which quotes Y, says …": the one who quotes goes on to speak, and still passes on what Y says. */
const goesOnQuoting = (quoting: SpeechAct | undefined, act: SpeechAct): boolean =>
  quoting?.relay !== null &&
  quoting?.relay !== undefined &&
  quoting.speaker !== null &&
  act.speaker !== null &&
  quoting.relay.first === act.speaker.first &&
  act.at > quoting.at

/** Whether nothing is told between two acts: no figure, no verb, no further clause. */
const isNextTo = ({ chunks }: Clause, said: SpeechAct, act: SpeechAct): boolean =>
  !chunks.some(
    ({ first, type, counted }) =>
      first > said.at &&
      first < act.at &&
      (counted === true || /^(verb|semicolon|colon|subordinator|relative|and|quote)$/.test(type)),
  )

/**
 * "…, the minister said on Thursday, IRNA reported.", "… was given by the Red Cross, according to Radio Sel.": the outlet
 * that a sentence ends with passes on what stands before.
 */
const passesBack = (clause: Clause, said: SpeechAct | undefined, act: SpeechAct): boolean =>
  said !== undefined &&
  said.side !== 'behind' &&
  (act.side === 'before' || (act.side === 'both' && said.side === 'before' && isNextTo(clause, said, act))) &&
  said.relay === null &&
  act.relay === null &&
  act.speaker !== null &&
  OUTLET_KINDS.has(act.speaker.kind) &&
  // "army-owned television reported, Reuters reported"
  (!OUTLET_KINDS.has(said.speaker?.kind ?? '') || said.speaker?.name !== act.speaker.name) &&
  (said.speaker !== null || said.refersBack) &&
  act.speaker.first > said.at &&
  act.speaker.first - said.at <= WIDE

/** "The general staff, the site wrote, said …": whoever tells of a speaker between its name and its verb passes it on. */
const tellsBetween = (told: SpeechAct | undefined, act: SpeechAct): boolean =>
  told !== undefined &&
  told.speaker !== null &&
  act.speaker !== null &&
  act.relay === null &&
  act.side === 'behind' &&
  !act.refersBack &&
  !told.denial &&
  act.speaker.end <= told.speaker.first &&
  told.speaker.first - act.speaker.end <= NARROW &&
  act.at > told.at &&
  act.at - told.at <= NARROW + 1

/** "Sources told Reuters, it wrote, that …": who goes on writing adds nobody to who was told. */
const isInserted = (told: SpeechAct, act: SpeechAct): boolean =>
  told.relay !== null &&
  told.side === 'behind' &&
  act.refersBack &&
  act.speaker === null &&
  act.pronoun === 'it' &&
  act.at > told.at &&
  act.at - told.at <= WIDE / 2

/** "According to Radio Sel, the ministry said …": the outlet that a sentence opens with passes on what the one behind says. */
const opensFor = (clause: Clause, told: SpeechAct | undefined, act: SpeechAct): boolean =>
  told !== undefined &&
  told.side === 'behind' &&
  told.relay === null &&
  told.speaker !== null &&
  OUTLET_KINDS.has(told.speaker.kind) &&
  clause.chunks[0]?.word === 'according to' &&
  clause.chunks[0].first === told.at &&
  act.side !== 'both' &&
  act.speaker !== null &&
  act.relay === null &&
  isNextTo(clause, told, { ...act, at: act.speaker.first })

/** "Citing Y, it said that …": whoever "it" is passes on what Y says. */
const quotesBefore = (quoted: SpeechAct | undefined, act: SpeechAct): boolean =>
  quoted?.quoted === true && act.refersBack && act.speaker === null && act.at - (quoted.reach ?? 0) <= NARROW + 1

/** "X, quoting Y, said …", "…, X said, citing Y": Y speaks, and X passes it on. */
export const joinQuoted = (acts: readonly SpeechAct[], clause: Clause): readonly SpeechAct[] => {
  const joined: SpeechAct[] = []
  for (const [at, act] of acts.entries()) {
    const last = joined.at(-1)
    if (last && isInserted(last, act)) continue
    if (last && encloses(acts[at - 1], act)) joined.splice(-1, 1, { ...act, speaker: last.speaker, relay: act.speaker })
    else if (last && goesOnQuoting(last, act))
      joined.splice(-1, 1, { ...act, speaker: last.speaker, relay: act.speaker })
    else if (last?.speaker && act.quoted && !encloses(act, acts[at + 1]))
      joined.splice(-1, 1, { ...last, speaker: act.speaker, relay: last.speaker })
    else if (last && tellsBetween(acts[at - 1], act))
      joined.splice(-1, 1, { ...act, relay: acts[at - 1]?.speaker ?? null })
    else if (last && quotesBefore(acts[at - 1], act))
      joined.splice(-1, 1, { ...act, speaker: last.speaker, refersBack: false, passedBy: act.pronoun ?? null })
    else if (last && opensFor(clause, last, act)) joined.splice(-1, 1, { ...act, relay: last.speaker })
    else if (last && passesBack(clause, last, act)) joined.splice(-1, 1, { ...last, relay: act.speaker })
    else joined.push(act)
  }
  return joined
}
