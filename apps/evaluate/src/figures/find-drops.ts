import type { Figures } from './figures.ts'

/** A figure that is lower than it was; `is` is null when it is no longer measured. */
export interface Drop {
  readonly set: string
  readonly figure: string
  readonly was: number
  readonly is: number | null
}

/** What four decimals cannot tell apart. */
const TOLERANCE = 0.0005

/** Finds every figure that dropped below the committed one by more than 0.0005, or is gone. */
export const findDrops = (committed: Figures, measured: Figures): readonly Drop[] =>
  Object.entries(committed).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([figure, was]) => {
      const is = measured[set]?.[figure] ?? null
      return is !== null && is >= was - TOLERANCE ? [] : [{ set, figure, was, is }]
    }),
  )

/** Says in one line what dropped, from what, to what. */
export const writeDrop = ({ set, figure, was, is }: Drop): string =>
  `${set}: ${figure} ${is === null ? `is no longer measured, was ${was}` : `dropped from ${was} to ${is}`}`
