/** Which rows have something to say of which columns, by index, each pair at most once. */
export interface Incidence {
  readonly rows: number
  readonly columns: number
  readonly pairs: readonly (readonly [row: number, column: number])[]
}

/** The rows of each column, or the columns of each row. */
export const listNeighbours = (
  count: number,
  pairs: readonly (readonly [own: number, other: number])[],
): readonly (readonly number[])[] => {
  const byOwn = Map.groupBy(pairs, ([own]) => own)
  return Array.from({ length: count }, (_, own) => (byOwn.get(own) ?? []).map(([, other]) => other))
}

/** The pairs seen from the columns. */
export const turnPairs = (pairs: Incidence['pairs']): Incidence['pairs'] =>
  pairs.map(([row, column]) => [column, row] as const)
