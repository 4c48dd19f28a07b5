import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Speaker } from '../speaker.ts'

/** Bodies that write reports of what they record. */
const RECORDS =
  /^(observatory|mission|division|office|network|centre|center|section|component|cluster|secretariat|monitor|association|organi[sz]ation|commission|committee|institute|initiative|project)$/

/** Words that such a body shares with every other. */
const SHARED =
  /^(human|rights|protection|civilian|casualty|child|monitoring|documentation|joint|team|country|field|the|and|of)$/

/** How many words back a fuller name may have been given: those of a headline and a lead. */
const FARTHEST = 120

/**
 * Whether whoever speaks first in a text does so under a name that tells nobody outside which body it is: "The Observatory
 * documented", "the Human Rights Division recorded", with a capital and no fuller name before. So a body writes of itself; what the
 * paper tells beside is on its own word, and so the publisher’s.
 */
export const writesOfItself = ({ tokens }: Framed, { first, end }: Speaker): boolean => {
  if (tokens.folded[first - 1] !== 'the' || !RECORDS.test(tokens.folded[end - 1] ?? '')) return false
  for (let at = first; at < end; at += 1) {
    if (tokens.letterCase[at] === LOWER) return false
    if (at < end - 1 && !SHARED.test(tokens.folded[at] ?? '')) return false
  }
  const noun = tokens.folded[end - 1]
  for (let at = first - 1; at >= 0 && at > first - FARTHEST; at -= 1) if (tokens.folded[at] === noun) return false
  return true
}
