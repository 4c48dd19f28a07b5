/** One item: the group it belongs to, and the one it was put into; null where it was not found at all. */
export interface Grouped {
  readonly wanted: string
  readonly got: string | null
}

/** Shares between 0 and 1. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const countBy = (items: readonly Grouped[], keyOf: (item: Grouped) => string): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(items, keyOf)].map(([key, members]) => [key, members.length]))

const mean = (shares: readonly number[]): number =>
  shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length

/**
 * B³ (Bagga and Baldwin 1998): for every item found, the share of its group that belongs there; for every item, the
 * share of what belongs with it that was put with it, 0 for one that was not found.
 */
export const scoreBCubed = (items: readonly Grouped[]): BCubed => {
  const found = items.filter(({ got }) => got !== null)
  const bothOf = ({ wanted, got }: Grouped): string => JSON.stringify([wanted, got])
  const [put, belonging, both] = [
    countBy(found, ({ got }) => got ?? ''),
    countBy(items, ({ wanted }) => wanted),
    countBy(found, bothOf),
  ]
  const rightWith = (item: Grouped): number => (item.got === null ? 0 : (both.get(bothOf(item)) ?? 0))
  const precision = mean(found.map((item) => rightWith(item) / (put.get(item.got ?? '') ?? 1)))
  const recall = mean(items.map((item) => rightWith(item) / (belonging.get(item.wanted) ?? 1)))
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
