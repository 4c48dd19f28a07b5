import type { Corner } from './write-path.ts'

/** What closed rings enclose. */
export interface Enclosed {
  /** Their middle, weighed by what they enclose. */
  readonly x: number
  readonly y: number
  /** In square units. */
  readonly area: number
}

/**
 * Measures rings as they are drawn, by the shoelace formula. A hole runs the other way round than what it lies in and so
 * takes its part away. Projecting an outline is most of the work of drawing it, which is why its area and its middle are
 * not asked for on the globe once more.
 */
export const measureRings = (rings: readonly (readonly Corner[])[]): Enclosed => {
  let [twice, across, down] = [0, 0, 0]
  for (const ring of rings) {
    let last = ring.at(-1)
    for (const corner of ring) {
      const [left, top] = last ?? corner
      const [x, y] = corner
      const turn = left * y - x * top
      twice += turn
      across += (left + x) * turn
      down += (top + y) * turn
      last = corner
    }
  }
  const [x = 0, y = 0] = rings[0]?.[0] ?? []
  if (twice === 0) return { x, y, area: 0 }
  return { x: across / (3 * twice), y: down / (3 * twice), area: Math.abs(twice) / 2 }
}
