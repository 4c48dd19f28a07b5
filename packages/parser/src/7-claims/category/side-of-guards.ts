import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { OF_A_PERSON, OFFICES_OF_STATE } from '../en/own-side.ts'
import { sideOfGroup } from './side-of-group.ts'
import { harmedIn } from './side-of-pronoun.ts'

/** "the administrator of a district and his guards": the one who is harmed, past what his office is of; -1 for none. */
const guardedBefore = (attributed: Attributed, { first }: Group): number => {
  const { groups, tokens } = attributed
  const last = firstFrom(groups, first) - 1
  if (harmedIn(attributed, last)) return last
  const isOf = tokens.folded[(groups[last]?.first ?? 0) - 1] === 'of'
  return isOf && harmedIn(attributed, last - 1) ? last - 1 : -1
}

/** "a rebel commander and three of his guards": theirs whom they guard, where he is counted among the harmed. */
export const sideOfGuards = (attributed: Attributed, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  if (!folded.slice(group.first, group.end).some((word) => OF_A_PERSON.test(word))) return undefined
  const index = guardedBefore(attributed, group)
  const guarded = attributed.groups[index]
  if (!guarded) return undefined
  if (sideOfGroup(attributed, guarded) === 'non-state-armed') return 'non-state-armed'
  // "the mayor and his bodyguard": the state guards whoever holds an office of it.
  return OFFICES_OF_STATE.test(attributed.tokens.folded[guarded.head] ?? '') ? 'state-forces' : undefined
}
