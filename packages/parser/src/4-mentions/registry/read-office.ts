import { readCountries } from '../gazetteer/read-countries.ts'
import type { ActorEntry } from './actor-entry.ts'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { type Office, offices } from './offices.ts'
import { readNation } from './read-nation.ts'
import type { SourceEntry } from './source-entry.ts'

const armies = new Map(actors.filter((actor) => actor.national).map((actor) => [actor.country, actor]))
const byWords = new Map(offices.flatMap((office) => office.words.map((words) => [words, office] as const)))

const describeOffice = (office: Office, code: string): SourceEntry => {
  const country = readCountries().find((each) => each.code === code)?.name ?? code
  const army: ActorEntry | undefined = armies.get(code)
  const isNamed = army !== undefined && office.stake !== null
  return {
    id: `${code.toLowerCase()}-${office.id}`,
    name: `${office.name} of ${country}`,
    aliases: [],
    ambiguous: [],
    kind: office.kind,
    stake: isNamed ? { position: office.stake ?? 'unknown', actor: army.id } : { position: 'unknown', actor: null },
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
    const code = after ? readNation(head) : before && / (of|in)$/i.test(head) ? readNation(tail) : null
    const office = after ?? before
    if (office && code !== null) return describeOffice(office, code)
  }
  return null
}
