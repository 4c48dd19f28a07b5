import { lowerMedian } from './lower-median.ts'
import { NO_FIGURE, type SettleFigures } from './settle-figures.ts'

/**
 * Lowest low to highest high, with the median figure as best. A side is open (null) when nothing bounds it: "22" and
 * "at least 30" leave the high open, "22" and "at least 20" do not.
 */
export const range: SettleFigures = (figures) => {
  if (figures.length === 0) return NO_FIGURE
  const points = figures.map(({ point }) => point)
  const low = figures.reduce((least, figure) => Math.min(least, figure.low ?? Infinity), Infinity)
  const high = figures.reduce((most, figure) => Math.max(most, figure.high ?? -Infinity), -Infinity)
  const bounds = { least: points.reduce((a, b) => Math.min(a, b)), most: points.reduce((a, b) => Math.max(a, b)) }
  return {
    low: low <= bounds.least ? low : null,
    best: lowerMedian(points),
    high: Number.isFinite(high) && high >= bounds.most ? high : null,
  }
}
