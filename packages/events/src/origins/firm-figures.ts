import type { Claim } from '@reportedly/schema'

/** The exact figures for whole groups that were plainly stated, by outcome and group. */
export type FirmFigures = ReadonlyMap<string, ReadonlySet<number>>

const isFirm = ({ quantity, modality, scope, subsetOf }: Claim): boolean =>
  quantity.qualifier === 'exact' && modality === 'asserted' && scope === 'incident' && subsetOf === null

const keyGroup = ({ measure, counted, quantity }: Claim): string =>
  JSON.stringify([measure, counted.category, quantity.unit])

const byGroup = (claims: readonly Claim[]): FirmFigures =>
  new Map(
    [...Map.groupBy(claims.filter(isFirm), keyGroup)].map(([key, own]) => [
      key,
      new Set(own.flatMap(({ quantity }) => quantity.low ?? [])),
    ]),
  )

/** The firm figures of claims, by the part that `partOf` puts each in. */
export const listFirmFigures = (
  claims: readonly Claim[],
  partOf: (claim: Claim) => string,
): ReadonlyMap<string, FirmFigures> =>
  new Map([...Map.groupBy(claims, partOf)].map(([part, own]) => [part, byGroup(own)]))

/** Whether two tellings exclude each other: both have firm figures for one outcome of one group, and none in common. */
export const saysOtherwise = (one: FirmFigures = new Map(), other: FirmFigures = new Map()): boolean =>
  [...one].some(([group, figures]) => {
    const rival = other.get(group)
    return rival !== undefined && ![...figures].some((figure) => rival.has(figure))
  })
