import type { SourceKind } from '@reportedly/schema'
import type { ActorEntry } from './actor-entry.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { indexByName } from './index-by-name.ts'
import { lookupActor } from './lookup-actor.ts'
import { readOffice } from './read-office.ts'
import type { SourceEntry } from './source-entry.ts'
import { sources } from './sources.ts'
import { remember } from '../../engine/remember.ts'

const byName = indexByName(sources)

const kindOfSide: Readonly<Record<ActorEntry['side'], SourceKind>> = {
  state: 'military',
  'non-state': 'armed-group',
  international: 'military',
}

const speakFor = (actor: ActorEntry): SourceEntry => ({
  id: actor.id,
  name: actor.name,
  aliases: actor.aliases,
  ambiguous: actor.ambiguous,
  kind: kindOfSide[actor.side],
  stake: { position: 'belligerent', actor: actor.id },
  basis: actor.basis,
})

/**
 * The source of that name, in any case and spelling the registry knows: one of the list, an actor speaking for itself,
 * or an office of a state that the name spells out ("Mali’s general staff"). Null when unknown or ambiguous.
 */
export const lookupSource = remember((name: string): SourceEntry | null => {
  const listed = byName.get(foldOrganisation(name))
  if (listed) return listed
  const actor = lookupActor(name)
  return actor ? speakFor(actor) : readOffice(name)
})
