import { isCategory, isPeople } from '../en/nouns.ts'
import type { Group } from '../group.ts'
import { addGroup } from './add-group.ts'
import { describeHead } from './describe-head.ts'
import type { GroupView } from './group-view.ts'
import { namesPerson } from './names-person.ts'

/** "the mayor’s murder", "Jorge Sala’s death": whoever owns an outcome is a group within the group, since it befell them. */
export const addOwner = (view: GroupView, owner: NonNullable<Group['owner']>, determiner: string | null): void => {
  const { first, end } = owner
  const head = end - 1
  const described = describeHead(view, head, -1)
  const named = described.class === 'name' || described.class === 'unknown'
  const person = named && namesPerson(view, { wordsFirst: first, head, determiner, owner: null })
  if (person) addGroup(view, { first, end, wordsFirst: first, head, class: 'name', person, determiner })
  else if (!described.plural && isCategory(described.class) && isPeople(described.class))
    addGroup(view, { first, end, wordsFirst: first, head, ...described, determiner })
}
