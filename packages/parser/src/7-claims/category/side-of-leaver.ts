import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { LEAVING_VERBS, LEFT_BY } from '../en/own-side.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfLoser } from './side-of-loser.ts'
import { sentenceOf } from './side-of-pronoun.ts'

/** How far behind a figure it may be said who left them, in tokens. */
const LEFT_WITHIN = 8

/** "Four bodies were left behind by the fleeing rebels": whose the doer is that leaves them. */
export const sideOfLeaver = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { groups, tokens } = attributed
  const { end } = sentenceOf(attributed, group.first)
  const behind = tokens.folded.slice(group.end, Math.min(end, group.end + LEFT_WITHIN)).join(' ')
  const said = LEFT_BY.exec(behind)?.[0]
  if (said === undefined) return undefined
  const by = group.end + said.split(' ').length
  const leaver = groups[firstFrom(groups, by)]
  return leaver?.first === by && attributed.frames[frame]?.value.measure === 'killed'
    ? sideOfGroup(attributed, leaver)
    : undefined
}

/** "The attackers fled, leaving behind a body": one of theirs. */
export const sideOfLeft = (attributed: Attributed, frame: number, group: Group): Category | undefined =>
  attributed.frames[frame]?.rule === 'frames/left-behind'
    ? sideOfLoser(attributed, frame, group, LEAVING_VERBS)
    : undefined
