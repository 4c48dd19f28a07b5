import type { Quantity, VagueTable } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import { VAGUE_TABLES } from './vague-tables.ts'

/** A quantity as a policy reads it; at least one bound is known. */
export interface Figure {
  /** Inclusive; null when open. */
  readonly low: number | null
  readonly high: number | null
  /** The one number to go by: the lower bound, or the upper where that is all there is. Never one in between. */
  readonly point: number
}

/** Reads a quantity under a table of vague words, which set a lower bound; null when it comes to no figure. */
export const readFigure = ({ low, high, qualifier, asStated }: Quantity, table: VagueTable): Figure | null => {
  const point = low ?? high
  if (point !== null) return { low, high, point }
  if (qualifier !== 'vague') return null
  const words = ` ${foldName(asStated)} `
  const entry = VAGUE_TABLES[table].find(([phrase]) => words.includes(` ${phrase} `))
  return entry === undefined ? null : { low: entry[1], high: null, point: entry[1] }
}
