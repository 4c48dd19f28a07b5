import { groupAt, isGroup } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { STAND_INS } from './en/speech.ts'
import type { View } from './view.ts'

/** "reports from the ‘Operation Z’ channel", "a statement by the ministry": the one behind the paper speaks. */
export const behindPaper = (view: View, position: number): number => {
  const { clause, framed } = view
  const group = framed.groups[groupAt(clause, position)]
  const preposition = clause.chunks[position + 1]
  if (
    !group ||
    !STAND_INS.test((framed.tokens.folded[group.head] ?? '').replace(/s$/, '')) ||
    preposition?.type !== 'preposition' ||
    !/^(from|by|of)$/.test(preposition.word)
  )
    return position
  return isGroup(clause, position + 2) && canSpeak(view, groupAt(clause, position + 2)) ? position + 2 : position
}
