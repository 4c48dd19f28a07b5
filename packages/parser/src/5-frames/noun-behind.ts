import { isPeople } from '../4-mentions/en/nouns.ts'
import { groupAt, isGroup, skipAside, verbOf } from './clause/clause-walk.ts'
import type { FrameView } from './frame-rule.ts'

/** How many chunks may stand between a part and the verb that says what it was: "nine of those | killed | in the raid". */
const FARTHEST = 4

/** The position of the noun that a linking verb behind a part gives it; -1 when it gives none. */
export const nounBehind = (view: FrameView, at: number): number => {
  const { below, clause } = view
  for (let here = at + 1; here <= at + FARTHEST; here += 1) {
    const verb = verbOf(clause, here)
    if (verb?.form !== 'copula') continue
    const noun = skipAside(clause, here + 1)
    const group = isGroup(clause, noun) && !verb.negated ? below.groups[groupAt(clause, noun)] : undefined
    const names = group !== undefined && group.quantity < 0 && group.head >= 0 && isPeople(group.class)
    return names && /^(an?|)$/.test(group.determiner ?? '') ? noun : -1
  }
  return -1
}
