import { type Claim, SCHEMA_VERSION, type Source } from '@reportedly/schema'
import type { Registry } from './4-mentions/registry/registry.ts'
import type { SourceEntry } from './4-mentions/registry/source-entry.ts'

const toRecord = ({ id, name, aliases, kind, stake, reliability, basis }: SourceEntry): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  name,
  aliases,
  kind,
  stake,
  reliability,
  basis,
})

/** The records of sources by their ids; ids that the registry does not have are passed over. */
export const describeSources = (ids: readonly string[], registry: Registry): readonly Source[] =>
  ids.map((id) => registry.find(id)).flatMap((entry) => (entry ? [toRecord(entry)] : []))

/** A source that nothing is known of but what the report calls it. */
const newlyMet = (id: string, name: string, kind: Source['kind']): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  name,
  aliases: [],
  kind,
  stake: { position: 'unknown', actor: null },
  reliability: null,
  basis: null,
})

/**
 * The records of the sources that claims name, each once, in the order in which they are met: as the registry describes
 * them, or with no more than their name and kind where it does not know them; behind each the party that it stands with.
 * Speakers without a source id have none.
 */
export const listSources = (claims: readonly Claim[], registry: Registry): readonly Source[] => {
  const sources = new Map<string, Source>()
  for (const { name, sourceId, kind } of claims.flatMap(({ attribution }) => attribution)) {
    if (sourceId === null || name === null || sources.has(sourceId)) continue
    const known = registry.find(sourceId)
    sources.set(sourceId, known ? toRecord(known) : newlyMet(sourceId, name, kind))
    const party = registry.find(known?.stake.actor ?? '')
    if (party && !sources.has(party.id)) sources.set(party.id, toRecord(party))
  }
  return [...sources.values()]
}
