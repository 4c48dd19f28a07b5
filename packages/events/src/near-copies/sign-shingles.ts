import { stir } from './list-shingles.ts'

/** Bands of a signature, and rows in a band: of texts half alike, 96 in 100 agree in some band; of a tenth alike, 2. */
const BANDS = 24
const ROWS = 3

/** One seed a row, drawn once from a fixed number, so that signatures never change. */
const SEEDS = Array.from({ length: BANDS * ROWS }, (_, row) => stir(0x9e3779b9 + row))

const leastUnder = (shingles: readonly number[], seed: number): number => {
  let least = 0xffffffff
  for (const shingle of shingles) {
    const permuted = stir(shingle ^ seed)
    if (permuted < least) least = permuted
  }
  return least
}

/**
 * The MinHash signature of a set of shingles, cut into bands (Broder 1997; banding as in Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, ch. 3): the more two sets have in common, the likelier they share a band. A band
 * is one 32-bit number; two that agree by chance cost a comparison and no more.
 */
export const signShingles = (shingles: readonly number[]): readonly number[] =>
  Array.from({ length: BANDS }, (_, band) => {
    let mixed = stir(band)
    for (let row = band * ROWS; row < (band + 1) * ROWS; row += 1)
      mixed = stir(mixed ^ leastUnder(shingles, SEEDS[row] ?? 0))
    return mixed
  })
