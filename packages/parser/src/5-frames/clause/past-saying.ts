import type { Clause } from './chunk-sentence.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { antecedent } from './antecedent.ts'
import { isGroup, verbOf } from './at-position.ts'

/**
 * "27 the army says are dead", "men who police say were taken": those of whom a verb is said past whoever says it, by the
 * position of the verb of saying; none where nobody counted stands there.
 */
export const pastSaying = (clause: Clause, saying: number): readonly number[] => {
  const verb = verbOf(clause, saying)
  const isSaid = verb?.form === 'finite' && !verb.passive && !verb.negated && REPORTING_LEMMAS.has(verb.lemma)
  const speaker = saying - 1
  if (!isSaid || !isGroup(clause, speaker) || clause.chunks[speaker]?.counted === true) return []
  const before = clause.chunks[speaker - 1]
  if (before?.type === 'relative' && /^(who|whom|which|that)$/.test(before.word)) return antecedent(clause, speaker - 1)
  return before?.type === 'group' && before.counted === true ? [speaker - 1] : []
}

/** "Nearly 800 residents, says the Red Cross, have fled": whether a verb of saying and its speaker fill what commas enclose. */
export const saysInside = (clause: Clause, from: number, to: number): boolean => {
  const verb = verbOf(clause, from)
  const isSaid = verb !== undefined && !verb.passive && !verb.negated && REPORTING_LEMMAS.has(verb.lemma)
  if (!isSaid || !isGroup(clause, from + 1)) return false
  return clause.chunks
    .slice(from + 1, to)
    .every(({ type }) => /^(group|preposition|adverb|time|quote|open|close)$/.test(type))
}
