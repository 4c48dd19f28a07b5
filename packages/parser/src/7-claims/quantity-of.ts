import type { Claim } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { spanOf } from './span-of.ts'

/** The figure of a group as its text states it; a determiner or a name alone counts as one. */
export const quantityOf = (attributed: Attributed, group: Group): Claim['quantity'] => {
  const { text, quantities } = attributed
  const quantity = quantities[group.quantity]
  if (quantity) {
    const { start, end } = spanOf(attributed, quantity.first, quantity.end)
    const { low, high, qualifier, unit } = quantity.value
    return { low, high, qualifier, asStated: text.slice(start, end), unit: unit ?? 'count' }
  }
  const words = spanOf(attributed, group.first, Math.max(group.first + 1, group.wordsFirst))
  return {
    low: 1,
    high: 1,
    qualifier: 'exact',
    asStated: group.determiner === null ? '' : text.slice(words.start, words.end),
    unit: 'count',
  }
}
