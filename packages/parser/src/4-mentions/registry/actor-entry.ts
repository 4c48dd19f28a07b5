/** One party to a conflict. */
export interface ActorEntry {
  /** Kebab-case and stable. */
  readonly id: string
  readonly name: string
  /** Names that mean this party alone, in any case and with or without diacritics. */
  readonly aliases: readonly string[]
  /** Names it goes by that mean something else as well; `lookupActor` never answers to them. */
  readonly ambiguous: readonly string[]
  /** `state` includes militias and private forces that fight on a state's side. */
  readonly side: 'state' | 'non-state' | 'international'
  /** ISO 3166-1 alpha-2 of the country it belongs to or mainly fights in; null when it is no one country's. */
  readonly country: string | null
  /** True for the one army that "the Malian army", "Mali's military", "Malian troops" name. */
  readonly national: boolean
  /** Where name, aliases, side and country come from. */
  readonly basis: string
}
