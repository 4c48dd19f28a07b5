import { isHearsay, type Origin } from '@reportedly/events'
import type { Attribution, Claim } from '@reportedly/schema'
import type { OriginNode } from './origin-node.ts'

/** The way of one claim from its origin to the report it was read in. */
export interface TracedPath {
  readonly claim: Claim
  /** Who passed it on, from the speaker outward, without the publisher of the report. */
  readonly relays: readonly string[]
  readonly reached: OriginNode['reached']
}

/** Whether a link is worth a node: somebody, and not the publisher, whose report is one. */
const isRelay = ({ name, sourceId }: Attribution, publisher: Attribution | undefined): boolean =>
  name !== null &&
  !isHearsay(name) &&
  name !== publisher?.name &&
  (sourceId === null || sourceId !== publisher?.sourceId)

/** Follows a claim of an origin from there to its report. */
export const tracePath = (claim: Claim, { names, followed }: Origin): TracedPath => {
  const by = followed.find(({ claimId }) => claimId === claim.id)?.by
  const chain = claim.attribution.slice(0, -1)
  const publisher = claim.attribution.at(-1)
  const speaker = chain.findIndex(({ name }) => name !== null && names.includes(name))
  const passed = chain.slice(by === undefined ? speaker + 1 : 0).filter((link) => isRelay(link, publisher))
  const reached = by === 'citation' ? 'cited' : by === 'copy' ? 'copied' : 'said'
  return { claim, relays: passed.flatMap((link) => link.name ?? []), reached }
}
