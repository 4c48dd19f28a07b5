import type { ActorEntry } from './actor-entry.ts'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'

const byAnyName = new Map<string, readonly ActorEntry[]>()
for (const actor of actors) {
  for (const name of new Set([actor.name, ...actor.aliases, ...actor.ambiguous].map(foldOrganisation))) {
    byAnyName.set(name, [...(byAnyName.get(name) ?? []), actor])
  }
}

/** Every actor that goes by that name, ambiguous or not ("RSF", "SNA"): for a reader who knows the country at hand. */
export const listActors = (name: string): readonly ActorEntry[] => byAnyName.get(foldOrganisation(name)) ?? []
