/** How many were right, of how many. */
export interface Tally {
  readonly right: number
  readonly of: number
}

/** The share that was right, 0–1; null where there was nothing to get right. */
export const shareOf = ({ right, of }: Tally): number | null => (of === 0 ? null : right / of)

/** Counts how many of the verdicts are right. */
export const tally = (verdicts: readonly boolean[]): Tally => ({
  right: verdicts.filter(Boolean).length,
  of: verdicts.length,
})
