import type { Claim, Source } from '@reportedly/schema'
import type { Store } from '@reportedly/store'

/** Reads what is kept of the sources that claims name, and of the parties that these stand with. */
export const readSources = async (store: Store, claims: readonly Claim[]): Promise<readonly Source[]> => {
  const named = claims.flatMap(({ attribution }) => attribution.map(({ sourceId }) => sourceId))
  const sources = await store.listSources(named.filter((id) => id !== null))
  const parties = await store.listSources(sources.map(({ stake }) => stake.actor).filter((id) => id !== null))
  return [...new Map([...sources, ...parties].map((source) => [source.id, source])).values()]
}
