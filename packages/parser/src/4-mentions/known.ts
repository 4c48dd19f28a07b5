import { CAPITALISED, UPPER } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { lookupPlace } from './gazetteer/lookup-place.ts'
import type { PlaceMention } from './place-mention.ts'
import type { ActorEntry } from './registry/actor-entry.ts'
import { listActors } from './registry/list-actors.ts'
import { findActor, lookupActor, withoutMembers } from './registry/lookup-actor.ts'
import { readNation } from './registry/read-nation.ts'
import type { Registry } from './registry/registry.ts'
import type { SourceEntry } from './registry/source-entry.ts'

/** Who is who in one report: by the registry, and where a name is several’s, by what the report says elsewhere. */
export interface Known {
  readonly actor: (name: string) => ActorEntry | null
  readonly source: (name: string) => SourceEntry | null
  /** Whether several go by that name and the report does not say which it means. */
  readonly isUnsettled: (name: string) => boolean
}

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

const holds = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true
  return false
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** Asks once for each name and keeps the answer as long as the report is read. */
const once = <Answer>(answer: (name: string) => Answer): ((name: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>()
  return (name) => {
    const there = known.get(name) ?? { answer: answer(name) }
    known.set(name, there)
    return there.answer
  }
}

/** Countries that the words of a report name, in a dateline too: "Sudan", "DR Congo", "Sudanese", a town that lies in one country alone. */
const countriesOf = ({ tokens, text }: Measured, places: readonly PlaceMention[]): ReadonlySet<string> => {
  const countries = new Set<string>()
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.letterCase[at] !== CAPITALISED && tokens.letterCase[at] !== UPPER) continue
    const nation =
      readNation(text.slice(tokens.start[at], tokens.end[at + 1])) ??
      readNation(text.slice(tokens.start[at], tokens.end[at]))
    if (nation !== null) countries.add(nation)
  }
  for (const { name } of places) {
    const [only, other] = new Set(lookupPlace(name).map(({ country }) => country))
    if (only && other === undefined) countries.add(only)
  }
  return countries
}

/** The one of several that a report spells out by another name than the one in question; undefined when none or more are. */
const spelledOut = <Entry extends Named>(text: string, name: string, entries: readonly Entry[]): Entry | undefined => {
  const asked = plain(name)
  const [only, other] = entries.filter((entry) =>
    [entry.name, ...entry.aliases].map(plain).some((each) => each !== asked && each.length > 5 && holds(text, each)),
  )
  return other === undefined ? only : undefined
}

/** Who is who in a report; what it costs is paid when an ambiguous name is first asked for. */
export const knowNames = (measured: Measured, places: readonly PlaceMention[], registry: Registry): Known => {
  let text: string | undefined
  let countries: ReadonlySet<string> | undefined
  const textOf = (): string => (text ??= plain(measured.text))
  const countriesHere = (): ReadonlySet<string> => (countries ??= countriesOf(measured, places))
  const ofHere = (entries: readonly ActorEntry[]): ActorEntry | null => {
    const [only, other] = entries.filter(({ country }) => country !== null && countriesHere().has(country))
    return other === undefined ? (only ?? null) : null
  }
  const settleActor = (name: string): ActorEntry | null => {
    const entries = listActors(name)
    return entries.length === 0 ? null : (spelledOut(textOf(), name, entries) ?? ofHere(entries))
  }
  // "Yemen’s Houthis", "Al-Qaeda affiliate JNIM": a party in the dress that sources wear.
  const dressedActor = (name: string): ActorEntry | null => findActor(registry.lookup(name)?.id ?? '')
  const settleSource = (name: string): SourceEntry | null => {
    const entries = registry.listByName(name)
    const known = registry.lookup(name)
    if (entries.length === 0 || (known && entries.length === 1)) return known
    const spelled = spelledOut(textOf(), name, entries)
    if (spelled || known) return spelled ?? known
    // An outlet or an organisation may speak of any country.
    const actors = listActors(name)
    const isParty = actors.length > 0 && entries.every(({ id }) => actors.some((actor) => actor.id === id))
    return isParty ? registry.find(ofHere(actors)?.id ?? '') : null
  }
  const source = once(settleSource)
  return {
    actor: once(
      (name) => lookupActor(name) ?? settleActor(name) ?? settleActor(withoutMembers(name)) ?? dressedActor(name),
    ),
    source,
    isUnsettled: (name) => registry.listByName(name).length > 0 && source(name) === null,
  }
}
