import type { SourceKind } from '@reportedly/schema'

/** A speaker as the text names it: the tokens of the name, the verb that introduces its words. */
export interface Speaker {
  /** Tokens of the name, half-open. */
  readonly first: number
  readonly end: number
  readonly name: string
  readonly kind: SourceKind
  readonly sourceId: string | null
  readonly verb: string
}

/** One link of a chain: the speaker, and whether it was carried over from an earlier sentence. */
export interface Link {
  readonly speaker: Speaker
  readonly inherited: boolean
}
