import type { Mentioned } from '../../4-mentions/mentioned.ts'
import type { Group } from '../../4-mentions/group.ts'

/** The figure of a group by its lower bound, else its upper; 1 for a group without a figure, 0 for a vague one. */
export const figureOfGroup = ({ quantities }: Mentioned, group: Group | undefined): number => {
  if (!group) return 0
  const quantity = quantities[group.quantity]?.value
  return quantity ? (quantity.low ?? quantity.high ?? 0) : 1
}
