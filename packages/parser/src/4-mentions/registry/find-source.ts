import { foldOrganisation } from './fold-organisation.ts'
import { lookupActor } from './lookup-actor.ts'
import { readOffice } from './read-office.ts'
import { nameWithin } from './name-within.ts'
import type { SourceEntry } from './source-entry.ts'
import { spokenFor } from './spoken-for.ts'
import { toSourceEntry } from './to-source-entry.ts'
import { undressName } from './undress-name.ts'

/** Sources by folded name. */
export type ListedSources = (folded: string) => SourceEntry | undefined

/** A party that speaks for itself, or the office of a state. */
const findParty = (name: string): SourceEntry | null => {
  const actor = lookupActor(name)
  return actor ? toSourceEntry(actor) : readOffice(name)
}

const findByName = (listed: ListedSources, name: string): SourceEntry | null =>
  listed(foldOrganisation(name)) ?? findParty(name)

const findUndressed = (listed: ListedSources, name: string): SourceEntry | null => {
  for (const bare of undressName(name)) {
    const found =
      listed(foldOrganisation(bare.name)) ?? (bare.isChannel || bare.isWholeEnd ? findParty(bare.name) : null)
    if (found) return found
  }
  return null
}

const findByNames = (listed: ListedSources, names: readonly string[]): SourceEntry | null => {
  for (const each of names) {
    const found = findByName(listed, each)
    if (found) return found
  }
  return null
}

/**
 * The source that a name means: one of the list, an actor speaking for itself, an office of a state that the name spells
 * out ("Mali’s general staff"), one of these in other dress ("the Rybar channel") or by its spokesperson. Null when
 * unknown or ambiguous.
 */
export const findSource = (listed: ListedSources, name: string): SourceEntry | null => {
  const found = findByName(listed, name) ?? findUndressed(listed, name) ?? findByNames(listed, nameWithin(name))
  if (found) return found
  for (const body of spokenFor(name)) {
    // "spokesperson for the Yemeni Houthi group"
    const principal = findByName(listed, body) ?? findUndressed(listed, body)
    if (principal) return principal
  }
  return null
}
