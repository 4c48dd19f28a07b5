import type { SetAsideReason } from '@reportedly/schema'

/** Why a claim does not count towards an estimate, as readers see it. */
export const REASON_WORDS: Readonly<Record<SetAsideReason, string>> = {
  cumulative: 'a total over a longer time',
  background: 'about an earlier event',
  denied: 'denied by the speaker',
  feared: 'feared, not stated',
  unconfirmed: 'said to be unconfirmed',
  subset: 'part of a larger figure',
  superseded: 'replaced by a later figure',
  'no-figure': 'no number given',
  'has-a-stake': 'the source has a stake in the fight',
  'stake-unknown': 'not known to be independent',
}
