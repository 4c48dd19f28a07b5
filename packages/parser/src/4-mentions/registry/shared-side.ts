import type { ActorEntry } from './actor-entry.ts'
import { listActors } from './list-actors.ts'
import { withoutMembers } from './lookup-actor.ts'

/**
 * The side of a name in words that several parties bear, all of them on that side: whoever "the Sudan Liberation Army" is,
 * it is no state’s. Undefined for an abbreviation, which may be anybody’s, and where the parties are on several sides.
 */
export const sharedSide = (name: string): ActorEntry['side'] | undefined => {
  if (!name.trim().includes(' ')) return undefined
  const bearers = listActors(name)
  const [first, ...others] = bearers.length > 0 ? bearers : listActors(withoutMembers(name))
  const isShared = first !== undefined && others.length > 0 && others.every(({ side }) => side === first.side)
  return isShared ? first.side : undefined
}
