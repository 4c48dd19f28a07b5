import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { behindPaper } from '../subjects/behind-paper.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** How what stands before is said to have come to light. */
const DISCLOSES = /^(disclose|reveal|announce|state|say|contain|make|report|communicate)$/

/** What it is then called. */
const DISCLOSURE = /^(disclosure|revelation|development)$/

/** The words without which `thisAct` finds nothing. */
export const mayDisclose = (word: string): boolean => /^(contained|disclosed|revealed|made)$/.test(word)

/** Whether what stands before is what a verb discloses: "disclosed this", "made the disclosure". */
export const isOfThis = (view: View, at: number): boolean => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  if (!verb || verb.negated || verb.hedge !== null || !DISCLOSES.test(verb.lemma)) return false
  const head = framed.tokens.folded[framed.groups[groupAt(clause, at + 1)]?.head ?? -1] ?? ''
  return isGroup(clause, at + 1) ? DISCLOSURE.test(head) : isThisAlone(view, at + 1)
}

/** "disclosed this", "made this known", "said so on Friday"; not "said this was the third attack". */
const isThisAlone = ({ clause, framed }: View, at: number): boolean => {
  const next = clause.chunks[at + 1]
  if (!/^(this|these|so)$/.test(clause.chunks[at]?.word ?? '') || next?.type === 'group') return false
  return next?.type !== 'verb' || framed.tokens.folded[next.first] === 'known'
}

/** The position of what tells of a verb when: "announced | on Wednesday | by the spokesman"; the verb’s own where nothing does. */
const pastTime = ({ chunks }: Clause, verb: number): number => {
  let last = verb
  for (;;) {
    const next = chunks[last + 1]
    if (next?.type === 'time' || next?.type === 'adverb') last += 1
    else if (next?.type === 'preposition' && chunks[last + 2]?.type === 'time') last += 2
    else return last
  }
}

/** Who stands behind a passive verb: "by the spokesman", "in a statement signed by the spokesman"; -1 when no one. */
const discloser = (view: View, verb: number): number => {
  const { clause } = view
  const known = pastTime(clause, verbOf(clause, verb + 1)?.lemma === 'know' ? verb + 1 : verb)
  const next = clause.chunks[known + 1]
  if (next?.word === 'by') return isGroup(clause, known + 2) ? known + 2 : -1
  if (next?.word !== 'in' || !isGroup(clause, known + 2)) return -1
  const behind = behindPaper(view, known + 2)
  return behind === known + 2 ? -1 : behind
}

/** "This was contained in a statement by the spokesman": who speaks for all that stands before. */
export const thisAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at + 1)
  const head = framed.tokens.folded[framed.groups[isGroup(clause, at) ? groupAt(clause, at) : -1]?.head ?? -1] ?? ''
  const isThis = clause.chunks[at]?.word === 'this' || DISCLOSURE.test(head)
  if (at > 0 || !isThis || !verb?.passive || !DISCLOSES.test(verb.lemma)) return undefined
  const position = discloser(view, at + 1)
  const speaker =
    position >= 0 && canSpeak(view, groupAt(clause, position))
      ? nameSpeaker(framed, groupAt(clause, position), 'disclose', view.limit)
      : null
  return speaker
    ? { speaker, refersBack: false, relay: null, at: verb.first, side: 'before', denial: false, ofThis: true }
    : undefined
}

/** "This was announced by the governor, the agency reports.": who tells of a disclosure passes it on. */
export const withTeller = (acts: readonly SpeechAct[]): readonly SpeechAct[] => {
  const [disclosed, teller, ...rest] = acts
  if (disclosed?.ofThis !== true || disclosed.relay !== null || !teller?.speaker || teller.side !== 'before')
    return acts
  if (!TELLS.test(teller.speaker.verb) || teller.speaker.name === disclosed.speaker?.name) return acts
  return [{ ...disclosed, relay: teller.speaker }, ...rest]
}

/** What an outlet does with another’s word. */
const TELLS = /^(report|write|inform|say)$/
