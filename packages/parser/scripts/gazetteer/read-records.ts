/** One line of GeoNames' cities500.txt, as far as the gazetteer needs it. */
export interface GeoNamesRecord {
  readonly name: string
  readonly asciiName: string
  readonly otherNames: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly featureCode: string
  readonly country: string
  readonly admin1: string
  readonly population: number
}

/** Reads GeoNames' tab-separated table of populated places. */
export const readRecords = (table: string): readonly GeoNamesRecord[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const cell = line.split('\t')
      const at = (index: number): string => cell[index] ?? ''
      return {
        name: at(1),
        asciiName: at(2),
        otherNames: at(3).split(',').filter(Boolean),
        latitude: Number(at(4)),
        longitude: Number(at(5)),
        featureCode: at(7),
        country: at(8),
        admin1: at(10),
        population: Number(at(14)),
      }
    })
