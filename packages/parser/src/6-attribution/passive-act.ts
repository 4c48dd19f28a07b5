import { groupAt, isGroup, verbOf } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { DENIALS } from './en/speech.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from './view.ts'

/** "was reported by", "it was announced": the agent speaks. */
export const passiveAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const by = clause.chunks[at + 1]
  if (!verb || by?.word !== 'by' || !isGroup(clause, at + 2) || !canSpeak(view, groupAt(clause, at + 2)))
    return undefined
  return {
    speaker: nameSpeaker(framed, groupAt(clause, at + 2), verb.lemma, view.limit),
    refersBack: false,
    relay: null,
    at: verb.first,
    side: 'before',
    denial: DENIALS.has(verb.lemma),
  }
}
