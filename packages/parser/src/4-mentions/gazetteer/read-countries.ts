import { countriesData } from './countries-data.ts'

/** A country with its other names and its demonyms. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly otherNames: readonly string[]
  readonly demonyms: readonly string[]
}

const list = (cell: string): readonly string[] => cell.split(';').filter(Boolean)

/** Reads the hand-written list of countries. */
export const readCountries = (): readonly Country[] =>
  countriesData
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', latitude = '', longitude = '', otherNames = '', demonyms = ''] = line.split('|')
      return {
        code,
        name,
        latitude: Number(latitude),
        longitude: Number(longitude),
        otherNames: list(otherNames),
        demonyms: list(demonyms),
      }
    })
