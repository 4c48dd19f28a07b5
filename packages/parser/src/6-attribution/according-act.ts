import { groupAt, isGroup } from '../5-frames/clause-walk.ts'
import { behindPaper } from './behind-paper.ts'
import { nameSpeaker } from './name-speaker.ts'
import { refersBack } from './refers-back.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from './view.ts'

/** "according to two residents", "by the ministry’s count", "as per police data". */
export const accordingAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const chunk = clause.chunks[at]
  if (chunk?.type !== 'preposition' || chunk.word !== 'according to' || !isGroup(clause, at + 1)) return undefined
  const index = groupAt(clause, behindPaper(view, at + 1))
  const back = refersBack(view, index) || framed.groups[index]?.class === 'pronoun'
  const opens = at === 0
  return {
    speaker: framed.groups[index]?.class === 'pronoun' ? null : nameSpeaker(framed, index, 'according to', view.limit),
    refersBack: back,
    relay: null,
    at: chunk.first,
    side: opens ? 'behind' : 'both',
    denial: false,
  }
}
