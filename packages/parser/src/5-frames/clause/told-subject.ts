import type { Clause } from '../chunk-sentence.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { isGroup, verbOf } from './at-position.ts'
import { listLeft } from './lists.ts'
import { skipModifiers } from './skip-modifiers.ts'

/** "the raid that locals said killed 70": the relative word before those who say so; -1 for none. */
export const saidBetween = (clause: Clause, at: number): number => {
  const verb = verbOf(clause, at)
  if (!verb || verb.passive || !REPORTING_LEMMAS.has(verb.lemma) || !isGroup(clause, at - 1)) return -1
  const opens = Math.min(...listLeft(clause, at - 1)) - 1
  return clause.chunks[opens]?.type === 'relative' ? opens : -1
}

/** "He disclosed that troops of the base, arrested one": the subject that a comma parts from its verb; none without one. */
export const toldAs = (clause: Clause, at: number, comma: number): readonly number[] => {
  const isReport = REPORTING_LEMMAS.has(verbOf(clause, at)?.lemma ?? '') && clause.chunks[at + 1]?.word === 'that'
  if (!isReport || clause.chunks[comma]?.type !== 'comma' || !isGroup(clause, at + 2)) return []
  return skipModifiers(clause, at + 3) === comma ? [at + 2] : []
}
