import { isHearsay, type Origin } from '@reportedly/events'
import type { Claim } from '@reportedly/schema'
import type { OriginNode } from './origin-node.ts'

/** The way of one claim from its origin to the report it was read in. */
export interface TracedPath {
  readonly claim: Claim
  /** Who passed it on, from the speaker outward, without the publisher of the report. */
  readonly relays: readonly string[]
  readonly reached: OriginNode['reached']
}

/** Follows a claim of an origin from there to its report. */
export const tracePath = (claim: Claim, { name, sourceId, followed }: Origin): TracedPath => {
  const by = followed.find(({ claimId }) => claimId === claim.id)?.by
  const chain = claim.attribution.slice(0, -1)
  const speaker = chain.findIndex((link) =>
    sourceId === null ? link.name === name : link.sourceId === sourceId || link.name === name,
  )
  const relays = chain
    .slice(by === undefined ? speaker + 1 : 0)
    .flatMap(({ name: relay }) => (relay === null || isHearsay(relay) ? [] : relay))
  const reached = by === 'citation' ? 'cited' : by === 'copy' ? 'copied' : 'said'
  return { claim, relays, reached }
}
