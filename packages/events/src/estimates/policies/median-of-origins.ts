import { lowerMedian } from './lower-median.ts'
import { NO_FIGURE, type SettleFigures } from './settle-figures.ts'

/** One vote an origin, its median figure, however often it is repeated: the lowest, the median and the highest vote. */
export const medianOfOrigins: SettleFigures = (figures) => {
  const votes = [...Map.groupBy(figures, ({ originId }) => originId).values()]
    .map((own) => lowerMedian(own.map(({ point }) => point)))
    .filter((vote) => vote !== null)
    .toSorted((one, other) => one - other)
  const [low, high] = [votes.at(0), votes.at(-1)]
  return low === undefined || high === undefined ? NO_FIGURE : { low, best: lowerMedian(votes), high }
}
