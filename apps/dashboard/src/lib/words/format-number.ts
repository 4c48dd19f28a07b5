const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A number as British English prints it ("1,250"); the locale is fixed so that every machine prints the same page. */
export const formatNumber = (value: number): string => numbers.format(value)
