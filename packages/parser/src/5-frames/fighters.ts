import { lookupActor } from '../4-mentions/registry/lookup-actor.ts'
import { readNation } from '../4-mentions/registry/read-nation.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { canFight } from './can-act.ts'
import type { Clause } from './clause/chunk-sentence.ts'
import { groupsAt } from './clause/clause-walk.ts'
import { COLLECTIVES } from './en/actors.ts'

/** Of the groups at some positions of a clause, those that can fight, or do what is asked. */
export const fighters = (
  below: Mentioned,
  clause: Clause,
  positions: readonly number[],
  able: typeof canFight = canFight,
): readonly number[] =>
  groupsAt(below, clause, positions).filter((index) => {
    const group = below.groups[index]
    return group !== undefined && able(below, group) && !isPlaceName(below, group)
  })

/** A bare name that no registry knows is as often a town or a person as a side. */
const isPlaceName = ({ text, tokens }: Mentioned, group: Group): boolean => {
  if (group.class !== 'name') return false
  const name = text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1])
  // "People's Defense Forces": a name whose last word is of those who act.
  if (group.end - group.wordsFirst > 1 && COLLECTIVES.test(tokens.folded[group.head] ?? '')) return false
  return !/\p{Lu}{2}|\p{Lu}\d/u.test(name) && lookupActor(name) === null && readNation(name) === null
}
