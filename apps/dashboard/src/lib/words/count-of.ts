import { formatNumber } from './format-number.ts'

/** A count with its noun in the right number: "1 report", "1,200 reports". */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(count)} ${count === 1 ? singular : plural}`
