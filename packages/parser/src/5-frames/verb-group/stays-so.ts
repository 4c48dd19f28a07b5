import type { VerbReading } from '../../4-mentions/en/verbs.ts'
import type { Chain } from './chain.ts'
import { type Reading, verbAt } from './reading.ts'

/** "remain displaced", "remained trapped": stands before a participle as a form of "be" does. */
export const staysSo = (reading: Reading, chain: Chain, verb: VerbReading): boolean => {
  if (verb.lemma !== 'remain' || chain.infinitive) return false
  const next = verbAt(reading, chain.at + 1)
  if (!next?.forms.has('participle') || next.forms.has('base')) return false
  chain.finite = true
  chain.be = true
  chain.at += 1
  return true
}
