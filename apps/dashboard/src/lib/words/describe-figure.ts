import type { Quantity } from '@reportedly/schema'
import { formatNumber } from './format-number.ts'
import { withUnit } from './with-unit.ts'

/** Words for a figure that has no number: the report’s own, or that none was given. */
const describeNumberless = ({ asStated }: Quantity): string =>
  asStated === '' ? 'number not given' : asStated.toLocaleLowerCase('en-GB').replace(/ of$/, '')

/** "more than 20" is recorded as 21 and up (open bounds are inclusive), so the stated number is one below. */
const statedBelow = (low: number): number => Math.max(0, low - 1)

/** A figure in the fewest words that keep its bounds: "80", "up to 100", "more than 20", "20–30", "several". */
export const describeFigure = (quantity: Quantity): string => {
  const { low, high, qualifier, unit } = quantity
  const print = (value: number) => withUnit(formatNumber(value), unit)
  if (low === null && high === null) return describeNumberless(quantity)
  if (low === null) {
    const most = high ?? 0
    return qualifier === 'fewer-than' ? `fewer than ${print(most + 1)}` : `up to ${print(most)}`
  }
  if (high === null)
    return qualifier === 'more-than' ? `more than ${print(statedBelow(low))}` : `at least ${print(low)}`
  if (low !== high) return withUnit(`${formatNumber(low)}–${formatNumber(high)}`, unit)
  return qualifier === 'approximately' ? `about ${print(low)}` : print(low)
}
