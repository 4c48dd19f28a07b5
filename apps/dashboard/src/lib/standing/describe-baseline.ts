import type { Policy } from '@reportedly/schema'

/** What a source’s figure is held against under a policy, in words that follow “held against”. */
export const BASELINE_WORDS: Readonly<Record<Policy, string>> = {
  range: 'the middle figure of the other origins',
  conservative: 'the lowest figure of the other origins',
  'median-of-origins': 'the middle figure of the other origins, one vote each',
  'independents-only': 'the middle figure of those other origins that are known to have no stake in the fight',
}
