import type { Verdict } from './field.ts'

/** Judges a value that must be just what the gold says; null where the gold says nothing. */
export const judgeEqual = (want: string | null | undefined, have: string): Verdict | null =>
  want === null || want === undefined ? null : { right: want === have, want, have }
