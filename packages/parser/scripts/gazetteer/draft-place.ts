/** A place on its way into the data module. */
export interface DraftPlace {
  readonly name: string
  readonly country: string | null
  readonly latitude: number
  readonly longitude: number
  readonly kind: 'country' | 'region' | 'district' | 'city' | 'village' | 'area' | 'part' | 'water'
  readonly population: number | null
  readonly aliases: readonly string[]
  /** What the order of candidates goes by: people, or a guess at weight where people are not counted. */
  readonly weight: number
}
