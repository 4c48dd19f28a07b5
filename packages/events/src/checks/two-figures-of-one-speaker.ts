import type { Claim } from '@reportedly/schema'
import { pinpointPlace } from '../clusters/pinpoint.ts'
import { allowEachOther } from '../disagreements/allow-each-other.ts'
import { readFigure } from '../estimates/figure.ts'
import { haveOneHead } from '../head-of-group.ts'
import { listStatedNumbers } from '../mutations/stated-numbers.ts'
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

/** "About 50" may well be 51, and "more than 200" is no other number than "200". */
const isRoughly = (one: Claim, other: Claim): boolean => {
  const [first, second] = [one, other].map(({ quantity }) => listStatedNumbers(quantity))
  if (first === undefined || second === undefined) return false
  if (first.some((number) => second.includes(number))) return true
  const rough = [one, other].some(({ quantity }) => quantity.qualifier === 'approximately')
  const [least = 0, most = 0] = [Math.min(...first, ...second), Math.max(...first, ...second)]
  return rough && most - least <= most / 10
}

const excludeEachOther = (one: Claim, other: Claim): boolean => {
  const [first, second] = [readFigure(one.quantity, 'as-stated'), readFigure(other.quantity, 'as-stated')]
  return first !== null && second !== null && !allowEachOther(first, second) && !isRoughly(one, other)
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
