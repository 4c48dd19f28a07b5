import type { Group } from '../../4-mentions/group.ts'
import { lookupActor } from '../../4-mentions/registry/lookup-actor.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { OUTLET_KINDS } from '../../6-attribution/papers/outlet-kinds.ts'

/** "told AP that the attack was in revenge for killing two": a group that names an outlet, which kills nobody. */
export const isOutletName = ({ text, tokens, known }: Attributed, group: Group): boolean => {
  if (group.class !== 'name') return false
  const name = text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1])
  return OUTLET_KINDS.has(known.source(name)?.kind ?? '') && lookupActor(name) === null
}
