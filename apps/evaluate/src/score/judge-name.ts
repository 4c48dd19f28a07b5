import type { Verdict } from './field.ts'
import { namesOverlap } from './names-overlap.ts'

/** Judges a name that must overlap the one of the gold; null where the gold gives none. */
export const judgeName = (want: string | null | undefined, have: string | null | undefined): Verdict | null =>
  want === null || want === undefined || want === ''
    ? null
    : { right: namesOverlap(have, want), want, have: have ?? 'none' }
