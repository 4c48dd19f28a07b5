import type { SourceKind } from '@reportedly/schema'
import type { ActorEntry } from './actor-entry.ts'
import type { SourceEntry } from './source-entry.ts'

const KIND_OF_SIDE: Readonly<Record<ActorEntry['side'], SourceKind>> = {
  state: 'military',
  'non-state': 'armed-group',
  international: 'military',
}

/** An actor that speaks for itself. */
export const toSourceEntry = (actor: ActorEntry): SourceEntry => ({
  id: actor.id,
  name: actor.name,
  aliases: actor.aliases,
  ambiguous: actor.ambiguous,
  kind: KIND_OF_SIDE[actor.side],
  stake: { position: 'belligerent', actor: actor.id },
  reliability: null,
  basis: actor.basis,
})
