import { shareOf, type Tally } from './tally.ts'

/** How well things were found: what share of the found is right, and what share of the sought was found. */
export interface Detection {
  /** Right ones, of those that were read. */
  readonly precision: Tally
  /** Found ones, of those that the gold has. */
  readonly recall: Tally
}

/** The harmonic mean of precision and recall, 0–1; null where nothing was sought and nothing found. */
export const f1Of = ({ precision, recall }: Detection): number | null => {
  if (precision.of === 0 && recall.of === 0) return null
  const [p, r] = [shareOf(precision) ?? 0, shareOf(recall) ?? 0]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
