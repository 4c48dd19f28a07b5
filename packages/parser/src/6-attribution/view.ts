import type { Clause } from '../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

/** A sentence of a text as acts of saying are read from it; `limit` is the token behind its last. */
export interface View {
  readonly framed: Framed
  readonly clause: Clause
  readonly limit: number
}
