import type { Actor } from '@reportedly/schema'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import type { ActorEntry } from '../../4-mentions/registry/actor-entry.ts'
import { actors } from '../../4-mentions/registry/actors.ts'
import { lookupActor } from '../../4-mentions/registry/lookup-actor.ts'
import { sharedSide } from '../../4-mentions/registry/shared-side.ts'
import { NON_STATE, STATE } from '../en/party-words.ts'
import { remember } from '../../engine/remember.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'

/** On which side of a fight a party stands: a state's, against one, or not to be told from its words. */
export interface Side {
  readonly of: 'state' | 'non-state' | null
  /** ISO 3166-1 alpha-2 of the state that the words name; null when they name none. */
  readonly nation: string | null
}

const nationIn = (name: string): string | null => {
  for (const word of name.split(/[^\p{L}.'’-]+/u)) {
    const code = word === 'US' || word === 'U.S.' ? 'US' : /^\p{Lu}/u.test(word) ? lookupDemonym(word) : null
    if (code !== null) return code
  }
  return null
}

/** What describes a party before its name: "local People’s Defense Forces", "suspected Boko Haram fighters". */
const DESCRIBED = /^(local|allied|rival|suspected|alleged|several|the) /i

const sideOfEntry = (entry: ActorEntry, name: string): Side => ({
  of: entry.side === 'non-state' ? 'non-state' : 'state',
  nation: entry.side === 'state' ? entry.country : nationIn(name),
})

const readSide = (name: string): Side => {
  const entry = lookupActor(name) ?? lookupActor(name.replace(DESCRIBED, ''))
  const nation = nationIn(name)
  if (entry) return sideOfEntry(entry, name)
  if (sharedSide(name.replace(DESCRIBED, '')) === 'non-state') return { of: 'non-state', nation }
  const country = readNation(name)
  if (country !== null) return { of: 'state', nation: country }
  if (NON_STATE.test(name)) return { of: 'non-state', nation }
  if (STATE.test(name) || nation !== null) return { of: 'state', nation }
  return { of: null, nation }
}

/** The side that the words for a party put it on, by the registry of actors first and their nouns after that. */
export const sideOf = remember(readSide)

const byId: ReadonlyMap<string, ActorEntry> = new Map(actors.map((actor) => [actor.id, actor]))

/**
 * The side of an actor of a report. A name that several bear ("PDF", "ADF") says nothing by itself: there it is that of the
 * one whom the report means, if it says so.
 */
export const sideOfActor = ({ text, parties }: Actor): Side => {
  const byWords = sideOf(text)
  if (byWords.of !== null) return byWords
  const meant = parties.map(({ actorId }) => byId.get(actorId ?? '')).find((entry) => entry !== undefined)
  return meant ? sideOfEntry(meant, text) : byWords
}
