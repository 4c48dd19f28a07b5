import { readCountries } from '../gazetteer/read-countries.ts'
import type { ActorEntry } from './actor-entry.ts'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { lookupActor } from './lookup-actor.ts'
import { type Office, offices } from './offices.ts'
import { readNation } from './read-nation.ts'
import type { SourceEntry } from './source-entry.ts'
import { toSourceEntry } from './to-source-entry.ts'

const armies = new Map(actors.filter((actor) => actor.national).map((actor) => [actor.country, actor]))
const byWords = new Map(offices.flatMap((office) => office.words.map((words) => [words, office] as const)))

/** What offices are called, folded. */
export const officeNames: readonly string[] = [...byWords.keys()]

/** "Mali", "Mali’s", "Malian", and also "the Malian army", "Malian Armed Forces": whose general staff it is. */
const readState = (words: string): string | null => {
  const actor = lookupActor(words.replace(/['’]s?$/, ''))
  return readNation(words) ?? (actor?.national === true ? actor.country : null)
}

const countryNames = (): ReadonlyMap<string, string> => new Map(readCountries().map(({ code, name }) => [code, name]))

const describeOffice = (office: Office, code: string): SourceEntry => {
  const own = actors.find(({ id }) => id === office.actors?.[code])
  if (own) return toSourceEntry(own)
  const country = countryNames().get(code) ?? code
  const army: ActorEntry | undefined = armies.get(code)
  const isNamed = army !== undefined && office.stake !== null
  return {
    id: `${code.toLowerCase()}-${office.id}`,
    name: `${office.name} of ${country}`,
    aliases: [],
    ambiguous: [],
    kind: office.kind,
    stake: isNamed ? { position: office.stake ?? 'unknown', actor: army.id } : { position: 'unknown', actor: null },
    reliability: null,
    basis: 'the office of a state, read from its name',
  }
}

/** The office of a state that a name spells out ("Russia’s Defence Ministry"); null when it does not. */
export const readOffice = (name: string): SourceEntry | null => {
  const words = name.trim().replace(/^the /i, '').split(/\s+/)
  for (let cut = 1; cut < words.length; cut += 1) {
    const head = words.slice(0, cut).join(' ')
    const tail = words.slice(cut).join(' ')
    const after = byWords.get(foldOrganisation(tail))
    const before = byWords.get(foldOrganisation(head.replace(/ (of|in)$/i, '')))
    const code = after ? readState(head) : before && / (of|in)$/i.test(head) ? readState(tail) : null
    const office = after ?? before
    if (office && code !== null) return describeOffice(office, code)
  }
  return null
}

const byId = new Map(offices.map((office) => [office.id, office]))

/** The office of a state by its id ("ml-general-staff"); null when no state has it. */
export const findOffice = (id: string): SourceEntry | null => {
  const office = byId.get(id.slice(3))
  const code = id.slice(0, 2).toUpperCase()
  return office && id[2] === '-' && countryNames().has(code) ? describeOffice(office, code) : null
}
