import { groupAt, isGroup, skipModifiers } from '../../5-frames/clause/clause-walk.ts'
import { behindPaper } from '../subjects/behind-paper.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** "The site reports, with reference to the prosecutors, that …": whom an outlet names as where it has it from. */
export const referenceAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const { chunks } = clause
  if (chunks[at]?.word !== 'with' || chunks[at + 2]?.word !== 'to' || !isGroup(clause, at + 1)) return undefined
  if (framed.tokens.folded[framed.groups[groupAt(clause, at + 1)]?.head ?? -1] !== 'reference') return undefined
  const position = isGroup(clause, at + 3) ? behindPaper(view, at + 3) : -1
  if (position < 0 || !canSpeak(view, groupAt(clause, position))) return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, position), 'say', view.limit)
  return (
    (speaker && {
      speaker,
      refersBack: false,
      relay: null,
      at: chunks[at]?.first ?? speaker.first,
      side: 'both',
      denial: false,
      quoted: true,
      reach: Math.max(chunks[skipModifiers(clause, position + 1)]?.first ?? view.limit, speaker.end),
    }) ??
    undefined
  )
}
