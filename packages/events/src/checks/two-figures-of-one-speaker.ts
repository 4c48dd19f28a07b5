import type { Claim } from '@reportedly/schema'
import { pinpointPlace } from '../clusters/pinpoint.ts'
import { allowEachOther } from '../disagreements/allow-each-other.ts'
import { readFigure } from '../estimates/figure.ts'
import { haveOneHead } from '../head-of-group.ts'
import { nameSpeaker } from '../origins/name-speaker.ts'
import type { Check } from './check.ts'
import { isPlainTotal } from './is-plain-total.ts'
import { keySpeaker } from './key-speaker.ts'

const hasName = ({ attribution: [nearest] }: Claim): boolean => nearest !== undefined && nameSpeaker(nearest) !== null

const keyThing = (claim: Claim): string => {
  const { measure, counted, quantity } = claim
  const { category, actorId, attributes } = counted
  return JSON.stringify([keySpeaker(claim), measure, category, actorId, attributes.toSorted(), quantity.unit])
}

/** One claim for each figure, in the order of reports and text. */
const listFigures = (claims: readonly Claim[]): readonly Claim[] =>
  [
    ...new Map(
      claims
        .toReversed()
        .map((claim) => [JSON.stringify([claim.quantity.low, claim.quantity.high, claim.counted.text]), claim]),
    ).values(),
  ].toReversed()

const haveOnePlace = (one: Claim, other: Claim): boolean => {
  const [here, there] = [pinpointPlace(one.place), pinpointPlace(other.place)]
  return here === null || there === null || here === there
}

const excludeEachOther = (one: Claim, other: Claim): boolean => {
  const [first, second] = [readFigure(one.quantity, 'as-stated'), readFigure(other.quantity, 'as-stated')]
  return first !== null && second !== null && !allowEachOther(first, second)
}

const isRevised = (one: Claim, claims: readonly Claim[]): boolean =>
  one.revises !== null || claims.some(({ revises }) => revises === one.id)

/** A named speaker who gives two figures for one thing that cannot both be right, and no report says that one replaces the other. */
export const twoFiguresOfOneSpeaker: Check = {
  name: 'checks/two-figures-of-one-speaker',
  find: (claims) => {
    const things = Map.groupBy(
      claims.filter((claim) => isPlainTotal(claim) && hasName(claim)),
      keyThing,
    )
    return [...things.values()].flatMap((told) => {
      const figures = listFigures(told.filter((claim) => !isRevised(claim, told)))
      return figures.flatMap((one, at) =>
        figures
          .slice(at + 1)
          .filter(
            (other) =>
              excludeEachOther(one, other) &&
              haveOnePlace(one, other) &&
              haveOneHead(one.counted.text, other.counted.text),
          )
          .map((other) => ({
            claimIds: [one.id, other.id],
            message: `One speaker, two figures, and no word that one replaces the other: “${one.evidence.quote.exact}” and “${other.evidence.quote.exact}”.`,
          })),
      )
    })
  },
}
