import { formatNumber } from '../words/format-number.ts'
import type { MapLayout } from './geometry.ts'
import type { MapMark } from './view-marks.ts'

/** What the key under a map explains: only marks that are drawn. */
export interface MapKeyEntries {
  readonly sizes: readonly { readonly label: string; readonly radius: number; readonly size: number }[]
  readonly hasRange: boolean
  readonly hasOpen: boolean
  readonly hasNone: boolean
  readonly hasDisc: boolean
  readonly hasCountry: boolean
}

/** Lists what has to be explained of the marks of a map. */
export const listMapKey = (
  { sizes, discs, hatched }: Pick<MapLayout, 'sizes' | 'discs' | 'hatched'>,
  marks: readonly MapMark[],
): MapKeyEntries => ({
  sizes: sizes.map(({ figure, radius }) => ({
    label: formatNumber(figure),
    radius,
    size: Math.ceil(2 * radius) + 2,
  })),
  hasRange: marks.some(({ radii }) => radii !== null && radii.low < radii.high),
  hasOpen: marks.some(({ isOpen, radii }) => isOpen && radii !== null),
  hasNone: marks.some(({ radii }) => radii === null),
  hasDisc: discs.length > 0,
  hasCountry: hatched.length > 0,
})
