import { lookupDemonym } from '../gazetteer/lookup-demonym.ts'
import { foldName } from '../gazetteer/fold-name.ts'
import { readCountries } from '../gazetteer/read-countries.ts'

let countryCodes: ReadonlyMap<string, string> | undefined

const indexCountries = (): ReadonlyMap<string, string> =>
  new Map(
    readCountries().flatMap(({ code, name, otherNames }) =>
      [name, ...otherNames].map((each) => [foldName(each), code] as const),
    ),
  )

/** The country that "Malian", "Mali" or "Mali’s" names (ISO 3166-1 alpha-2); null when it names none. */
export const readNation = (words: string): string | null => {
  countryCodes ??= indexCountries()
  const bare = words.replace(/['’]s?$/, '').replace(/^the /i, '')
  return lookupDemonym(bare) ?? countryCodes.get(foldName(bare)) ?? null
}
