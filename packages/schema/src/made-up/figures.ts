import type { Quantity } from '../quantity.ts'

/** "12": 12/12. */
export const exactly = (count: number): Quantity => ({
  low: count,
  high: count,
  qualifier: 'exact',
  asStated: String(count),
  unit: 'count',
})

/** "at least 12": 12/null. */
export const atLeast = (count: number): Quantity => ({
  ...exactly(count),
  high: null,
  qualifier: 'at-least',
  asStated: `at least ${count}`,
})

/** "up to 12": null/12. */
export const upTo = (count: number): Quantity => ({
  ...exactly(count),
  low: null,
  qualifier: 'up-to',
  asStated: `up to ${count}`,
})

/** "dozens": null/null. */
export const vaguely = (word: string): Quantity => ({
  low: null,
  high: null,
  qualifier: 'vague',
  asStated: word,
  unit: 'count',
})
