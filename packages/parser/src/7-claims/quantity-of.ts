import type { Claim } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { SHARED_CURRENCIES } from '../3-quantities/en/units.ts'
import { currencyOf } from './currency-of.ts'
import { countriesTold } from './settings/place-of.ts'
import { spanOf } from './span-of.ts'

/** The unit, with a currency whose name several countries share told by where the report is set. */
const moneyOf = (attributed: Attributed, unit: string, country: string | null): string =>
  SHARED_CURRENCIES.has(unit) ? currencyOf(unit, country, countriesTold(attributed)) : unit

/** "400 families" are families, of a size that nobody tells; all else that is not measured is counted. */
const unitOf = ({ tokens }: Attributed, group: Group): string =>
  group.head >= 0 && /^(families|households)$/.test(tokens.folded[group.head] ?? '') ? 'families' : 'count'

/** The figure of a group as its text states it; a determiner or a name alone counts as one. */
export const quantityOf = (attributed: Attributed, group: Group, country: string | null): Claim['quantity'] => {
  const { text, quantities } = attributed
  const quantity = quantities[group.quantity]
  if (quantity) {
    const { start, end } = spanOf(attributed, quantity.first, quantity.end)
    const { low, high, qualifier, unit } = quantity.value
    return {
      low,
      high,
      qualifier,
      asStated: text.slice(start, end),
      unit: unit === null ? unitOf(attributed, group) : moneyOf(attributed, unit, country),
    }
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
