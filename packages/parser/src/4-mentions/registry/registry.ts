import type { GivenSource } from '@reportedly/schema'
import { remember } from '../../engine/remember.ts'
import { actors } from './actors.ts'
import { type EntryProblem, settleGiven } from './settle-given.ts'
import { findSource } from './find-source.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { indexByAnyName, indexByName } from './index-by-name.ts'
import { actorNames } from './lookup-actor.ts'
import { findOffice, officeNames } from './read-office.ts'
import { sharesWord } from './shares-word.ts'
import type { SourceEntry } from './source-entry.ts'
import { sources } from './sources.ts'
import { toSourceEntry } from './to-source-entry.ts'

/** The sources that are known, as a value: those that come with the parser, and those a person adds. */
export interface Registry {
  /** The source of that name, in any case, spelling or dress it is known by; null when unknown or ambiguous. */
  readonly lookup: (name: string) => SourceEntry | null
  /** Every source that goes by that name, actors included, ambiguous or not: "RSF" is two. */
  readonly listByName: (name: string) => readonly SourceEntry[]
  /** The source of that id; null when the registry has none. */
  readonly find: (id: string) => SourceEntry | null
}

const listed = indexByName(sources)
const listedIds = new Set(sources.map(({ id }) => id))
// A source that is an actor as well is described by its own entry.
const parties = actors.filter(({ id }) => !listedIds.has(id)).map(toSourceEntry)
const speakers: readonly SourceEntry[] = [...sources, ...parties]
const anyName = indexByAnyName(speakers)
const byId = new Map(speakers.map((entry) => [entry.id, entry]))

/** The words, folded, of every name that leads to a source. */
const names: readonly string[] = [...listed.keys(), ...actorNames, ...officeNames]
const mayName = sharesWord(names)
const lookup = remember((name: string) => (mayName(name) ? findSource((folded) => listed.get(folded), name) : null))

/** The registry that comes with the parser. */
export const REGISTRY: Registry = {
  lookup,
  listByName: (name) => anyName.get(foldOrganisation(name)) ?? [],
  find: (id) => byId.get(id) ?? findOffice(id),
}

/** A registry with what a person added. */
export interface MadeRegistry {
  readonly registry: Registry
  /** Ids of the sources added or changed. */
  readonly given: readonly string[]
  readonly problems: readonly EntryProblem[]
}

/**
 * The registry with what a person adds to it or changes in it. A name given goes to the entry it is given for, whatever
 * it meant before. What cannot be taken is told, by its place in the list, and left out.
 */
export const makeRegistry = (given: readonly GivenSource[]): MadeRegistry => {
  const { entries, named, problems } = settleGiven(given, REGISTRY)
  const today = (entry: SourceEntry | null): SourceEntry | null => entry && (entries.get(entry.id) ?? entry)
  const mayNameToday = sharesWord([...names, ...named.keys()])
  const registry: Registry = {
    lookup: remember((name) =>
      mayNameToday(name) ? today(findSource((folded) => named.get(folded) ?? listed.get(folded), name)) : null,
    ),
    listByName: (name) => {
      const own = named.get(foldOrganisation(name))
      return own ? [own] : REGISTRY.listByName(name).map((entry) => entries.get(entry.id) ?? entry)
    },
    find: (id) => entries.get(id) ?? REGISTRY.find(id),
  }
  return { registry, given: [...entries.keys()], problems }
}
