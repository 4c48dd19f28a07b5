import type { SourceKind } from '@reportedly/schema'
import type { SourceEntry } from './source-entry.ts'

type Names = readonly string[]
type Stake = SourceEntry['stake']

/** Neither a party nor a party's. */
export const independent: Stake = { position: 'independent', actor: null }

/** Not settled by what the basis says: state-funded but edited on its own, or simply not known. */
export const unsettled: Stake = { position: 'unknown', actor: null }

/** Owned or run by a party, or by the state whose army it is. */
export const standsWith = (actor: string): Stake => ({ position: 'affiliated', actor })

/** The party itself. */
export const isParty = (actor: string): Stake => ({ position: 'belligerent', actor })

/** A row of the registry: what kind of source, with what stake, then one source. */
export const describeSource =
  (kind: SourceKind, usualStake: Stake) =>
  (
    id: string,
    name: string,
    aliases: Names = [],
    stake: Stake = usualStake,
    basis = `Wikipedia: ${name}`,
    ambiguous: Names = [],
  ): SourceEntry => ({ id, name, aliases, ambiguous, kind, stake, reliability: null, basis })
