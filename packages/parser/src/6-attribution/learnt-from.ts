import { groupAt, isGroup, skipAside } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import type { View } from './view.ts'

/** Whoever an outlet has it from: "The agency learned from two officers that …"; -1 when nobody is named. */
export const learntFrom = (view: View, at: number, lemma: string): number => {
  if (lemma !== 'learn' && lemma !== 'hear') return -1
  const { clause } = view
  const next = skipAside(clause, at + 1)
  const from = isGroup(clause, next) ? next + 1 : next
  const named = clause.chunks[from]?.word === 'from' && isGroup(clause, from + 1)
  return named && canSpeak(view, groupAt(clause, from + 1)) ? from + 1 : -1
}
