import type { GivenSource } from '@reportedly/schema'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { lookupActor } from './lookup-actor.ts'
import type { Registry } from './registry.ts'
import type { SourceEntry } from './source-entry.ts'
import { unlistedId } from './unlisted-id.ts'

/** Why an entry that a person gave cannot be taken. */
export interface EntryProblem {
  /** Its place in the list given, from 0. */
  readonly at: number
  readonly message: string
}

/** What the entries given come to. */
export interface Settled {
  /** By id. */
  readonly entries: ReadonlyMap<string, SourceEntry>
  /** By each folded name given. */
  readonly named: ReadonlyMap<string, SourceEntry>
  readonly problems: readonly EntryProblem[]
}

const UNKNOWN: SourceEntry['stake'] = { position: 'unknown', actor: null }
const actorIds: ReadonlySet<string> = new Set(actors.map(({ id }) => id))

/** The ids of new parties among the entries: belligerents that are their own actors. */
const listParties = (given: readonly GivenSource[]): ReadonlySet<string> =>
  new Set(
    given.flatMap(({ id, name, stake }) =>
      stake?.position === 'belligerent' && typeof stake.actor !== 'string' ? [id ?? unlistedId(name ?? '')] : [],
    ),
  )

type Stakes = (stake: GivenSource['stake'], id: string, before: SourceEntry['stake']) => SourceEntry['stake'] | string

/** The stake of an entry, its actor by id; words that say what is wrong with it when nobody knows the actor. */
const settleStake =
  (parties: ReadonlySet<string>): Stakes =>
  (stake, id, before) => {
    if (stake === undefined) return before
    const { position, actor = null } = stake
    if (actor === null) return { position, actor: position === 'belligerent' ? id : null }
    const known = actorIds.has(actor) || parties.has(actor) ? actor : lookupActor(actor)?.id
    return known === undefined ? `stake.actor: no actor is known as "${actor}"` : { position, actor: known }
  }

const BASIS = 'a sources file'

const settleEntry = (given: GivenSource, registry: Registry, stakes: Stakes): SourceEntry | string => {
  const { id, name } = given
  const known = id === undefined ? registry.lookup(name ?? '') : registry.find(id)
  if (known === null && name === undefined) return `no source has the id "${id}"; a new one needs a name`
  const settledId = known?.id ?? id ?? unlistedId(name ?? '')
  const stake = stakes(given.stake, settledId, known?.stake ?? UNKNOWN)
  if (typeof stake === 'string') return stake
  const settledName = (id === undefined ? known?.name : name) ?? name ?? known?.name ?? settledId
  const names = [...(known ? [known.name, ...known.aliases] : []), ...(name ? [name] : []), ...(given.aliases ?? [])]
  return {
    id: settledId,
    name: settledName,
    aliases: [...new Set(names)].filter((each) => each !== settledName),
    ambiguous: known?.ambiguous ?? [],
    kind: given.kind ?? known?.kind ?? 'unknown',
    stake,
    reliability: given.reliability ?? known?.reliability ?? null,
    basis: given.basis ?? (known && given.kind === undefined && given.stake === undefined ? known.basis : BASIS),
  }
}

/** Settles entries against a registry: what each adds or changes, or why it cannot be taken. */
export const settleGiven = (given: readonly GivenSource[], registry: Registry): Settled => {
  const stakes = settleStake(listParties(given))
  const entries = new Map<string, SourceEntry>()
  const named = new Map<string, SourceEntry>()
  const problems: EntryProblem[] = []
  for (const [at, one] of given.entries()) {
    const entry = settleEntry(one, registry, stakes)
    const names = [...(one.name === undefined ? [] : [one.name]), ...(one.aliases ?? [])]
    const taken = names.find((name) => named.has(foldOrganisation(name)))
    if (typeof entry === 'string') problems.push({ at, message: entry })
    else if (entries.has(entry.id)) problems.push({ at, message: `"${entry.name}" is given twice` })
    else if (taken !== undefined)
      problems.push({ at, message: `"${taken}" is already a name of "${named.get(foldOrganisation(taken))?.name}"` })
    else {
      entries.set(entry.id, entry)
      for (const name of names) named.set(foldOrganisation(name), entry)
    }
  }
  return { entries, named, problems }
}
