import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** How somebody comes by what a colon then tells. */
const KEEPS =
  /^(count|record|register|document|verify|establish|tally|log|report|say|announce|give|publish|know|list|confirm)$/

/** How far behind such a verb the colon may stand. */
const REACH = 8

/** "what the police have counted since January: 241 killed": whoever has counted it says what stands behind the colon. */
export const whatCounted = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const { chunks } = clause
  const verb = verbOf(clause, at + 2)
  if (framed.tokens.folded[chunks[at]?.first ?? -1] !== 'what' || !verb || !KEEPS.test(verb.lemma)) return undefined
  if (verb.passive || !isGroup(clause, at + 1) || !canSpeak(view, groupAt(clause, at + 1))) return undefined
  if (framed.groups[groupAt(clause, at + 1)]?.class === 'pronoun') return undefined
  const colon = chunks.findIndex(({ type }, here) => here > at + 2 && here <= at + REACH && type === 'colon')
  if (colon < 0 || chunks[colon + 1]?.counted !== true) return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, at + 1), verb.lemma, verb.first)
  return (
    (speaker && {
      speaker,
      refersBack: false,
      relay: null,
      at: chunks[colon]?.first ?? verb.first,
      side: 'behind',
      denial: false,
    }) ??
    undefined
  )
}
