import { foldName } from '../gazetteer/fold-name.ts'
import { readCountries } from '../gazetteer/read-countries.ts'
import { findOffice } from './read-office.ts'
import type { SourceEntry } from './source-entry.ts'
import { SEATS } from './seats.ts'

let codes: ReadonlyMap<string, string> | undefined

const indexNames = (): ReadonlyMap<string, string> =>
  new Map([
    ...readCountries().flatMap(({ code, name, otherNames }) =>
      [name, ...otherNames].map((each) => [foldName(each), code] as const),
    ),
    ...SEATS.map(([seat, code]) => [foldName(seat), code] as const),
  ])

/** The government that speaks where a country or its seat of government is said to: "Ukraine said", "Moscow said". */
export const governmentOf = (name: string): SourceEntry | null => {
  codes ??= indexNames()
  const code = codes.get(foldName(name))
  return code === undefined ? null : findOffice(`${code.toLowerCase()}-government`)
}
