/** A stretch of text that something is said about; half-open offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Text cut into a tree: plain runs, and marked stretches that hold runs and further marked stretches. */
export type Piece<Marked extends Range> =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'marked'
      readonly of: Marked
      readonly start: number
      readonly end: number
      readonly inner: readonly Piece<Marked>[]
    }

interface Cut<Marked> extends Range {
  readonly of: Marked
}

const outerFirst = (one: Range, other: Range): number => one.start - other.start || other.end - one.end

const clip = <Marked>(cut: Cut<Marked>, within: Range): Cut<Marked> => ({
  of: cut.of,
  start: Math.max(cut.start, within.start),
  end: Math.min(cut.end, within.end),
})

const cutUp = <Marked extends Range>(cuts: readonly Cut<Marked>[], within: Range): readonly Piece<Marked>[] => {
  const inside = cuts.map((cut) => clip(cut, within)).filter(({ start, end }) => start < end)
  const [first, ...rest] = inside.sort(outerFirst)
  if (first === undefined) return within.start < within.end ? [{ kind: 'text', ...within }] : []
  const before = { start: within.start, end: first.start }
  const after = { start: first.end, end: within.end }
  return [
    ...cutUp<Marked>([], before),
    { kind: 'marked', of: first.of, start: first.start, end: first.end, inner: cutUp(rest, first) },
    ...cutUp(rest, after),
  ]
}

/**
 * Nests ranges into the tree that HTML needs; of two that cross, the later one is cut in two. Where two cover the same
 * stretch, the one listed first is the outer one.
 */
export const nestRanges = <Marked extends Range>(ranges: readonly Marked[], within: Range): readonly Piece<Marked>[] =>
  cutUp(
    ranges.map((of) => ({ of, start: of.start, end: of.end })),
    { start: within.start, end: within.end },
  )
