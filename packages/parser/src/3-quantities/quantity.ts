import type { Qualifier } from '@reportedly/schema'
import type { Tokenized } from '../2-tokens/tokenize.ts'
import type { Found } from '../engine/rule.ts'

/** A figure as worded, before anything is known of what it counts. */
export interface QuantityValue {
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  /** A unit of mass, volume or money that stands with the figure; null for plain counts. */
  readonly unit: string | null
}

/** A stretch of text whose numbers count nothing: a date, an age, a calibre … */
export type MaskKind = 'date' | 'clock' | 'age' | 'measure' | 'duration' | 'percent' | 'year' | 'label' | 'ratio'

/** The third layer: what is no count, and what is. */
export interface Measured extends Tokenized {
  readonly masks: readonly Found<MaskKind>[]
  /** For each token the index of its mask plus one; 0 when it has none. */
  readonly maskOf: Int32Array
  readonly quantities: readonly Found<QuantityValue>[]
  /** For each token the index of the quantity that begins there plus one; 0 when none does. */
  readonly quantityAt: Int32Array
}

/** What the rules of this room see: the tokens and, for the figures, the masks. */
export interface Maskable extends Tokenized {
  readonly maskOf: Int32Array
}
