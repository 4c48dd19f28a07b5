import { verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Speaker } from '../speaker.ts'
import { toldTo } from './told-to.ts'
import type { View } from '../view.ts'

/** "a nurse who spoke to Radio Sel", "an officer who told Reuters": the outlet that the clause behind a speaker names; null where none does. */
export const spokeTo = (view: View, speaker: number): Speaker | null => {
  const { clause } = view
  if (clause.chunks[speaker + 1]?.word !== 'who') return null
  const verb = verbOf(clause, speaker + 2)
  return verb !== undefined && /^(speak|talk)$/.test(verb.lemma) && !verb.negated ? toldTo(view, speaker + 2) : null
}
