/** A line that joins the rows of one origin, in pixels from the top. */
export interface Bracket {
  readonly from: number
  readonly to: number
}

interface Row {
  readonly origin: string | null
  readonly top: number
  readonly bottom: number
}

/** Pixels that a bracket stays clear of the rows above and below. */
const INSET = 8

/** Joins neighbouring rows that go back to one origin: several sources, one voice. */
export const placeBrackets = (rows: readonly Row[]): readonly Bracket[] => {
  const known = rows.filter(({ origin }) => origin !== null)
  return [...Map.groupBy(known, ({ origin }) => origin).values()]
    .filter((joined) => joined.length > 1)
    .map((joined) => ({
      from: Math.min(...joined.map(({ top }) => top)) + INSET,
      to: Math.max(...joined.map(({ bottom }) => bottom)) - INSET,
    }))
}
