import type { Attribution } from '@reportedly/schema'
import { isOwnBrief } from './own-brief.ts'

export interface Chain {
  /** Who speaks nearest to the figure, e.g. "army statement" or "publisher unknown". */
  readonly speaker: string
  /** How the word travelled on from there; null when nobody else had it. */
  readonly route: string | null
}

const nameOf = (link: Attribution): string => link.name ?? 'a speaker not named'

const publishedBy = (publisher: Attribution | undefined): string => publisher?.name ?? 'publisher unknown'

/** The chain of a claim in words: the nearest speaker, then "via …" each relay, then the publisher unless it is ourselves. */
export const describeChain = (attribution: readonly Attribution[]): Chain => {
  const publisher = publishedBy(attribution.at(-1))
  const [nearest, ...relays] = attribution.slice(0, -1)
  if (nearest === undefined) return { speaker: publisher, route: null }
  const via = relays.map((relay) => `via ${nameOf(relay)}`)
  // Every chain of the project’s own briefs would end alike.
  const route = isOwnBrief(attribution) ? via : [...via, publisher]
  return { speaker: nameOf(nearest), route: route.length === 0 ? null : route.join(', ') }
}
