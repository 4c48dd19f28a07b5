import type { Clause } from './chunk-sentence.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { isGroup, verbOf } from './at-position.ts'
import { skipModifiers } from './skip-modifiers.ts'

/** "He disclosed that troops of the base, arrested one": the subject that a comma parts from its verb; none without one. */
export const toldAs = (clause: Clause, at: number, comma: number): readonly number[] => {
  const isReport = REPORTING_LEMMAS.has(verbOf(clause, at)?.lemma ?? '') && clause.chunks[at + 1]?.word === 'that'
  if (!isReport || clause.chunks[comma]?.type !== 'comma' || !isGroup(clause, at + 2)) return []
  return skipModifiers(clause, at + 3) === comma ? [at + 2] : []
}
