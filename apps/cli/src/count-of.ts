const digits = new Intl.NumberFormat('en-GB')

/** Writes a count with its noun: "1 report", "1,200 reports". */
export const countOf = (count: number, noun: string): string =>
  `${digits.format(count)} ${noun}${count === 1 ? '' : 's'}`
