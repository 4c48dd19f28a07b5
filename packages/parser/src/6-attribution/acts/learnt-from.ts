import { groupAt, isGroup, skipAside } from '../../5-frames/clause/clause-walk.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { isTrailing } from './is-trailing.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** Whoever an outlet has it from: "The agency learned from two officers that …"; -1 when nobody is named. */
export const learntFrom = (view: View, at: number, lemma: string): number => {
  if (lemma !== 'learn' && lemma !== 'hear') return -1
  const { clause } = view
  const past = skipAside(clause, at + 1)
  // "learned | on Sunday | from the mayor"
  const next = clause.chunks[past + 1]?.type === 'time' ? past + 2 : past
  const from = isGroup(clause, next) ? next + 1 : next
  const named = clause.chunks[from]?.word === 'from' && isGroup(clause, from + 1)
  return named && canSpeak(view, groupAt(clause, from + 1)) ? from + 1 : -1
}

/** "…, we learned on Sunday from the Red Cross": whoever told the publisher. */
export const learntByUs = (
  view: View,
  at: number,
  { lemma, first }: VerbGroup,
  subject: number,
): SpeechAct | undefined => {
  const learnt = learntFrom(view, at, lemma)
  if (learnt < 0) return undefined
  const speaker = nameSpeaker(view.framed, groupAt(view.clause, learnt), 'say', view.limit)
  const side = isTrailing(view, at, subject) ? 'before' : 'behind'
  return { speaker, refersBack: false, relay: null, at: first, side, denial: false }
}
