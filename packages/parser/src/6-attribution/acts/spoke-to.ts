import { verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Speaker } from '../speaker.ts'
import { toldTo } from './told-to.ts'
import type { View } from '../view.ts'

/** How far behind a speaker, in chunks, the clause may open. */
const FARTHEST = 4

/** "a nurse who spoke to Radio Sel", "an officer who told Reuters": the outlet that the clause behind a speaker names; null where none does. */
export const spokeTo = (view: View, speaker: number): Speaker | null => {
  const { clause } = view
  // "the commissioner, Musa Bello, who spoke to Radio Sel"
  const who = clause.chunks.findIndex(({ word }, at) => at > speaker && at <= speaker + FARTHEST && word === 'who')
  const between = clause.chunks.slice(speaker + 1, Math.max(who, 0))
  if (who < 0 || !between.every(({ type, person }) => type === 'comma' || person === true)) return null
  const verb = verbOf(clause, who + 1)
  return verb !== undefined && /^(speak|talk)$/.test(verb.lemma) && !verb.negated ? toldTo(view, who + 1) : null
}
