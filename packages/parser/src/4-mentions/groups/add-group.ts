import type { Group } from '../group.ts'
import type { GroupView } from './group-view.ts'

type Required = 'first' | 'end' | 'class'

/**
 * Adds a group; what is not said of it is absent, and its words are elided. Returns the token to go on from. All groups
 * have all members in one order: what reads them later is twice as quick where every group has one shape.
 */
export const addGroup = ({ groups }: GroupView, group: Pick<Group, Required> & Partial<Group>): number => {
  const { first, end } = group
  const { reach = end, quantity = -1, determiner = null, wordsFirst = end, head = -1 } = group
  const { plural = false, partOf = -1, ofThem = false, person = false, owner = null } = group
  groups.push({
    first,
    end,
    reach,
    quantity,
    determiner,
    wordsFirst,
    head,
    class: group.class,
    plural,
    partOf,
    ofThem,
    person,
    owner,
  })
  return end
}
