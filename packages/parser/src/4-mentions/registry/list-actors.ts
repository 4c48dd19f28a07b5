import type { ActorEntry } from './actor-entry.ts'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { indexByAnyName } from './index-by-name.ts'

const byAnyName = indexByAnyName(actors)

/** Every actor that goes by that name, ambiguous or not ("RSF", "SNA"): for a reader who knows the country at hand. */
export const listActors = (name: string): readonly ActorEntry[] => byAnyName.get(foldOrganisation(name)) ?? []
