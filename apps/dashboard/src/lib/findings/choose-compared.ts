import { readFigure } from '@reportedly/events'
import type { Claim, VagueTable } from '@reportedly/schema'

/** So many claims of one measure are compared, each with each: twice as many take four times as long. */
const MOST_COMPARED = 60

const keepFarthest = (claims: readonly Claim[], vagueTable: VagueTable): readonly Claim[] => {
  if (claims.length <= MOST_COMPARED) return claims
  const pointOf = ({ quantity }: Claim): number => readFigure(quantity, vagueTable)?.point ?? 0
  const sorted = claims.toSorted((one, other) => pointOf(one) - pointOf(other))
  const kept = new Set([...sorted.slice(0, MOST_COMPARED / 2), ...sorted.slice(-MOST_COMPARED / 2)])
  return claims.filter((claim) => kept.has(claim))
}

/** The claims that are compared: all, or of very many of one measure the lowest and the highest, which differ most. */
export const chooseCompared = (claims: readonly Claim[], vagueTable: VagueTable): readonly Claim[] =>
  [...Map.groupBy(claims, ({ measure }) => measure).values()].flatMap((own) => keepFarthest(own, vagueTable))
