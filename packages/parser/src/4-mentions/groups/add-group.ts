import type { Group } from '../group.ts'
import type { GroupView } from './group-view.ts'

type Required = 'first' | 'end' | 'class'

/** Adds a group; what is not said of it is absent, and its words are elided. Returns the token to go on from. */
export const addGroup = ({ groups }: GroupView, group: Pick<Group, Required> & Partial<Group>): number => {
  groups.push({
    reach: group.end,
    quantity: -1,
    determiner: null,
    wordsFirst: group.end,
    head: -1,
    plural: false,
    partOf: -1,
    owner: null,
    ...group,
  })
  return group.end
}
