import { foldName } from './fold-name.ts'
import { readCountries } from './read-countries.ts'
import { remember } from '../../engine/remember.ts'

let codes: ReadonlyMap<string, string> | undefined

const indexDemonyms = (): ReadonlyMap<string, string> =>
  new Map(
    readCountries().flatMap(({ code, demonyms }) => demonyms.map((demonym) => [foldName(demonym), code] as const)),
  )

/** The country (ISO 3166-1 alpha-2) of a demonym or national adjective, singular or plural; null when unknown or shared. */
export const lookupDemonym = remember((word: string): string | null => {
  codes ??= indexDemonyms()
  const folded = foldName(word)
  return codes.get(folded) ?? (folded.endsWith('s') ? codes.get(folded.slice(0, -1)) : undefined) ?? null
})
