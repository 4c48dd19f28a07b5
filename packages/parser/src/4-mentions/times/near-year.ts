import { parts, published } from './days.ts'
import type { Anchors } from './anchor.ts'

/** Half a year: a month told without its year lies nearer to the time told before it than any other of its name. */
const HALF = 6

/**
 * The year of a month that is told without one where nobody says when the report came out: that which puts it nearest to
 * the time told last ("in March 2022 … between 23 and 31 March"); null where none was told.
 */
export const nearYear = ({ last }: Anchors, month: number): number | null => {
  const from = last === null || last.kind === 'year' ? null : published(last.start)
  if (from === null) return last?.kind === 'year' ? Number(last.start?.slice(0, 4)) : null
  const { year, month: told } = parts(from)
  if (month - told > HALF) return year - 1
  return told - month > HALF ? year + 1 : year
}
