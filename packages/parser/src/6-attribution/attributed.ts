import type { Modality } from '@reportedly/schema'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { Digest } from './papers/find-digest.ts'
import type { Link } from './speaker.ts'

/** What is said of one frame: on whose word, and how firmly. */
export interface Standing {
  /** Nearest speaker first; empty when the publisher speaks in its own voice. */
  readonly chain: readonly Link[]
  readonly modality: Modality
}

/** The sixth layer: for each frame, in their order, on whose word it stands. */
export interface Attributed extends Framed {
  readonly standings: readonly Standing[]
  /** For each sentence as far as the last figure, why whoever spoke before goes on in it or does not: the name of a reason; null where nobody has. */
  readonly carried: readonly (string | null)[]
  /** The outlet whose report the text sums up; null for any other text. */
  readonly digest: Digest | null
}
