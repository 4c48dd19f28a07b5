import type { VerbReading } from '../../4-mentions/en/verbs.ts'
import { RAISING } from '../en/auxiliaries.ts'
import type { Chain } from './chain.ts'
import { type Reading, verbAt } from './reading.ts'

const SAYS_SO = /^(say|report|confirm|believe|fear|presume|know|verify|declare|record|register)$/

/** "four were said detained", "two are feared drowned": goes on to the participle that is said of the subject. */
export const saidSo = (reading: Reading, chain: Chain, verb: VerbReading, passive: boolean): boolean => {
  // "with 12 people reported injured": a participle by itself, which in "the raid, which the mayor said killed 11" is none.
  const bare = verb.lemma !== 'say' && !chain.be && !chain.have && !chain.finite && verb.forms.has('participle')
  if (!(passive || bare) || !SAYS_SO.test(verb.lemma)) return false
  const next = verbAt(reading, chain.at + 1)
  if (!next?.forms.has('participle') || next.forms.has('base')) return false
  chain.hedge = RAISING.get(verb.lemma) ?? chain.hedge
  chain.at += 1
  return true
}
