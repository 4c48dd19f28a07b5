import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { SPEECH_VERBS, STAND_INS } from '../../6-attribution/en/speech.ts'
import { ANSWERING, COUNTING, EVENT_SENSES, HAPPENINGS, ISSUING, PAPERS } from '../en/circumstances.ts'
import { chunkAt, type Governor } from './governor-of.ts'
import { groupAt, headOf } from './head-of.ts'

/** "in a statement on Sunday", "a communiqué read on Friday". */
const isOfPaper = (framed: Framed, clause: Clause, { verb, between, barrier }: Governor): boolean => {
  // "In a first communiqué, on Sunday, the army …": what stands between commas behind the paper is its day.
  const aside = between.length === 0 && verb === null && clause.chunks[barrier]?.type === 'comma' ? barrier - 1 : -1
  const nearest = between[0] ?? aside
  const head = headOf(framed, clause, nearest)
  // "attacked a post on 9 April"
  const isSite = /^posts?$/.test(head) && verb !== null && !SPEECH_VERBS.has(verb.lemma) && !ISSUING.test(verb.lemma)
  if ((STAND_INS.test(head) || PAPERS.test(head)) && !isSite) return clause.chunks[nearest - 1]?.word !== 'at'
  if (verb?.form !== 'bare') return false
  const before = chunkAt(clause, verb.first) - 1
  return ISSUING.test(verb.lemma) && STAND_INS.test(headOf(framed, clause, before))
}

/** Whether what stands between a circumstance and its verb is a happening. */
export const isOfHappening = (framed: Framed, clause: Clause, between: readonly number[]): boolean =>
  between.some((position) => HAPPENINGS.test(headOf(framed, clause, position)))

/** "documented 1,150 civilian deaths in 2023": a month or a year behind the dead is when they died. */
const isOfDeaths = (framed: Framed, clause: Clause, between: readonly number[]): boolean =>
  between.some((position) =>
    /^(deaths|killings|murders|executions|casualties|victims)$/.test(headOf(framed, clause, position)),
  )

/** "broke its silence on Monday": whoever did, spoke. */
const isSilenceBroken = ({ tokens: { folded } }: Framed, verb: VerbGroup | null): boolean =>
  verb?.lemma === 'break' && folded.slice(verb.end, verb.end + 3).includes('silence')

/** "claimed the attack on Tuesday", "condemned the raid on Friday": they speak of one that was before. */
export const isAnswer = (framed: Framed, clause: Clause, { verb, between }: Governor): boolean => {
  const answered = groupAt(framed, clause, between[0] ?? -1)
  return (
    verb !== null &&
    !verb.passive &&
    ANSWERING.test(verb.lemma) &&
    /^(the|this|that)$/.test(answered?.determiner ?? '') &&
    HAPPENINGS.test(headOf(framed, clause, between[0] ?? -1))
  )
}

/** "said on Wednesday"; a passive of reporting dates what is reported. A time is long that is no day. */
export const isSaid = (framed: Framed, clause: Clause, governor: Governor, isLong: boolean): boolean => {
  if (isOfPaper(framed, clause, governor)) return true
  const { verb, between } = governor
  // "Some date the briefing to Monday."
  if (verb?.lemma === 'date') return true
  // "Gao will bury its mayor on Thursday": nothing that has happened.
  if (verb !== null && framed.tokens.folded[verb.first] === 'will') return true
  // "reported a clash in Gao on Sunday": what is reported was then.
  if (verb !== null && !verb.passive && isOfHappening(framed, clause, between)) return false
  if (isLong && isOfDeaths(framed, clause, between)) return false
  // "troops responded on the following day and killed 17"
  if (verb?.lemma === 'respond' && !verb.negated) return false
  if (verb?.lemma === 'hear' || isSilenceBroken(framed, verb)) return true
  if (verb === null || EVENT_SENSES.has(verb.lemma) || COUNTING.has(verb.lemma)) return false
  return (
    SPEECH_VERBS.has(verb.lemma) &&
    !(verb.passive && /^(report|record|document|see|list|claim|answer)$/.test(verb.lemma))
  )
}
