import type { Position } from '@reportedly/schema'
import type { Attributed } from '../6-attribution/attributed.ts'

/** Where the tokens from first to end stand in the text. */
export const spanOf = ({ tokens }: Attributed, first: number, end: number): Position => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[end - 1] ?? 0,
})
