import type { Clause } from './clause/chunk-sentence.ts'
import { verbOf } from './clause/clause-walk.ts'
import { VERB_SENSES } from './en/senses.ts'

/** Whether a verb between a group and what is said of it tells that they were taken: "six men who were abducted have not been seen". */
export const takenBefore = (clause: Clause, position: number, at: number): boolean => {
  for (let here = position + 1; here < at; here += 1) {
    const verb = verbOf(clause, here)
    if (verb?.lemma === 'take' || /^(abducted|captured)$/.test(VERB_SENSES.get(verb?.lemma ?? '')?.people ?? ''))
      return true
  }
  return false
}
