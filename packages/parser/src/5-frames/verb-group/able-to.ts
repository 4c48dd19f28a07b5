import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Chain } from './chain.ts'
import { type Reading, wordAt } from './reading.ts'

/** "were able to free six": what somebody was able to do was done. What nobody could do tells nothing. */
export const ableTo = (reading: Reading, chain: Chain): boolean => {
  if (!chain.be || chain.negated || wordAt(reading, chain.at) !== 'able') return false
  if (wordAt(reading, chain.at + 1) !== 'to') return false
  if (!readVerb(wordAt(reading, chain.at + 2))?.forms.has('base')) return false
  chain.be = false
  chain.finite = true
  chain.at += 2
  return true
}
