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

const areAtOdds = (one: Claim, other: Claim): boolean =>
  excludeEachOther(one, other) && haveOnePlace(one, other) && haveOneHead(one.counted.text, other.counted.text)

/** The figures that exclude another, those together that do so in a chain: five figures are one finding, not ten. */
const joinAtOdds = (figures: readonly Claim[]): readonly (readonly Claim[])[] =>
  figures
    .reduce<readonly (readonly Claim[])[]>((groups, claim) => {
      const touched = groups.filter((group) => group.some((other) => areAtOdds(other, claim)))
      return [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), claim]]
    }, [])
    .filter((group) => group.length > 1)

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const tell = (atOdds: readonly Claim[]): string => {
  const quotes = atOdds.map(({ evidence }) => `“${evidence.quote.exact}”`)
  const listed = `${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1)}`
  const replaces = atOdds.length === 2 ? 'one replaces the other' : 'any replaces another'
  return `One speaker, ${COUNTS[atOdds.length] ?? atOdds.length} figures, and no word that ${replaces}: ${listed}.`
}

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
      return joinAtOdds(figures).map((atOdds) => ({ claimIds: atOdds.map(({ id }) => id), message: tell(atOdds) }))
    })
  },
}
