import type { Quantity } from '@reportedly/schema'

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })

const formatBounds = ({ low, high, qualifier, asStated }: Quantity): string => {
  if (low !== null && high !== null) {
    if (low !== high) return `${digits.format(low)}–${digits.format(high)}`
    return qualifier === 'approximately' ? `≈ ${digits.format(low)}` : digits.format(low)
  }
  if (low !== null) return `≥ ${digits.format(low)}`
  if (high !== null) return `≤ ${digits.format(high)}`
  return asStated === '' ? 'not stated' : asStated.toLowerCase()
}

/** Writes a figure as bounds and unit: "35", "≤ 100", "≥ 20", "≈ 40", "20–30", "several", "2.5 tonne". */
export const formatFigure = (quantity: Quantity): string =>
  quantity.unit === 'count' ? formatBounds(quantity) : `${formatBounds(quantity)} ${quantity.unit}`
