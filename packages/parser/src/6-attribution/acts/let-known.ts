import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { pronounOf } from '../subjects/pronoun-of.ts'
import type { SpeechAct } from './speech-act.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** The word without which `letKnown` finds nothing. */
export const letsKnow = (word: string): boolean => word === 'let' || word === 'lets'

/** "The rebels let it be known that they had killed nine soldiers": whoever does says it. */
export const letKnown = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const known = clause.chunks[at + 2]
  if (
    verb?.lemma !== 'let' ||
    framed.tokens.folded[clause.chunks[at + 1]?.first ?? -1] !== 'it' ||
    known?.type !== 'verb'
  )
    return undefined
  if (framed.tokens.folded.slice(known.first, known.end).join(' ') !== 'be known') return undefined
  const subject = subjectBefore(view, at)
  if (!isGroup(clause, subject) || !canSpeak(view, groupAt(clause, subject))) return undefined
  const index = groupAt(clause, subject)
  const back = framed.groups[index]?.class === 'pronoun'
  return {
    speaker: back ? null : nameSpeaker(framed, index, 'let know', verb.first),
    refersBack: back,
    pronoun: pronounOf(view, index),
    relay: null,
    at: verb.first,
    side: 'behind',
    denial: false,
  }
}
