import type { Quantity } from '@reportedly/schema'

/**
 * The numbers that a quantity was stated with: "more than 20" is recorded as 21 and up, yet says 20. A range states
 * two, a vague word none.
 */
export const listStatedNumbers = ({ low, high, qualifier }: Quantity): readonly number[] => {
  const stated = [
    qualifier === 'more-than' && low !== null ? low - 1 : low,
    qualifier === 'fewer-than' && high !== null ? high + 1 : high,
  ]
  return [...new Set(stated.filter((number) => number !== null))]
}
