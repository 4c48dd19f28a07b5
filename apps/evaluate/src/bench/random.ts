/** A stream of whole numbers in [0, below), the same for the same seed (xorshift32). */
export const drawFrom = (seed: number): ((below: number) => number) => {
  let state = seed | 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
