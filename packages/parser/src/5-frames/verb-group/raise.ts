import { readVerb, type VerbReading } from '../../4-mentions/en/verbs.ts'
import { BE, HAVE, PROSPECTIVE, RAISING } from '../en/auxiliaries.ts'
import type { Chain } from './chain.ts'
import { type Reading, wordAt } from './reading.ts'

/** "is believed to have been", "were said to": goes on to the infinitive the subject is passed on to. */
export const raise = (reading: Reading, chain: Chain, verb: VerbReading, passive: boolean): boolean => {
  if (wordAt(reading, chain.at + 1) !== 'to') return false
  const isRaising = RAISING.has(verb.lemma) && (passive || verb.lemma === 'appear' || verb.lemma === 'seem')
  const isProspective = PROSPECTIVE.has(verb.lemma)
  if (!isRaising && !isProspective) return false
  const next = wordAt(reading, chain.at + 2)
  if (!HAVE.has(next) && !BE.has(next) && !readVerb(next)?.forms.has('base')) return false
  if (isProspective && !isRaising) return false
  chain.hedge = RAISING.get(verb.lemma) ?? chain.hedge
  chain.at += 2
  chain.be = false
  chain.have = false
  return true
}
