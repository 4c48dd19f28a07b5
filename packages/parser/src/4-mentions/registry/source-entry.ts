import type { Source, SourceKind } from '@reportedly/schema'

/** A speaker that reports quote: an outlet, a monitor, an army. */
export interface SourceEntry {
  /** Kebab-case and stable. */
  readonly id: string
  readonly name: string
  /** Names that mean this source alone, in any case and with or without diacritics. */
  readonly aliases: readonly string[]
  /** Names it goes by that mean something else as well; `lookup` never answers to them. */
  readonly ambiguous: readonly string[]
  readonly kind: SourceKind
  /** Its place in the fight; the actor is an id of the registry of actors. */
  readonly stake: Source['stake']
  /** Given by a person; null in the registry itself. */
  readonly reliability: Source['reliability']
  /** Where name, kind and stake come from. */
  readonly basis: string
}
