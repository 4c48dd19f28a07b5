import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { AMBUSHES } from '../en/own-side.ts'
import { sideOfGroup } from './side-of-group.ts'

/** How soon behind the verb an ambush is named. */
const TARGET_WITHIN = 14

/** "37 killed in an ambush on an army convoy": bare figures are of whoever was attacked, where these bear arms. */
export const sideOfTarget = ({ tokens, groups, ...below }: Attributed, frame: number): Category | undefined => {
  const found = below.frames[frame]
  if (!found) return undefined
  const { first, end } = found.value.predicate
  for (let at = end; at < end + TARGET_WITHIN && tokens.sentence[at] === tokens.sentence[first]; at += 1) {
    if (!AMBUSHES.test(tokens.folded[at] ?? '') || !/^(on|of|against)$/.test(tokens.folded[at + 1] ?? '')) continue
    const target = groups[firstFrom(groups, at + 2)]
    return target?.first === at + 2 ? sideOfGroup({ tokens, groups, ...below }, target) : undefined
  }
  return undefined
}
