/** Chance that is the same on every run: draws numbers from 0 up to 1 (mulberry32). */
export interface Dice {
  /** A whole number from 0 up to `sides`, exclusive. */
  readonly roll: (sides: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Makes dice that fall the same way for the same seed. */
export const makeDice = (seed: number): Dice => {
  let state = seed
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const stirred = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4294967296
  }
  return {
    roll: (sides) => Math.floor(draw() * sides),
    chance: (probability) => draw() < probability,
    pick: (items) => items[Math.floor(draw() * items.length)] ?? items[0],
  }
}
