/** The engine cuts out a shorter stretch by its letters; a longer one it cuts out as a view of the whole text. */
const LONGEST_CUT = 12

/**
 * A slice keeps the whole text alive that it was cut from; its copy does not: to be cut, a joined string is first written
 * out anew.
 */
export const copyOf = (slice: string): string => (slice.length <= LONGEST_CUT ? slice : ` ${slice}`.slice(1))
