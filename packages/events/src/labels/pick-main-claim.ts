import { type Claim, type Measure, MEASURES } from '@reportedly/schema'

const ORDER = Object.keys(MEASURES) as readonly Measure[]

const sizeOf = ({ quantity: { low, high } }: Claim): number => high ?? low ?? -1

/** Compared from left to right, smaller first. */
const rank = (claim: Claim): readonly number[] => [
  claim.quantity.high === 0 ? 1 : 0,
  claim.modality === 'asserted' ? 0 : 1,
  claim.subsetOf === null ? 0 : 1,
  ORDER.indexOf(claim.measure),
  -sizeOf(claim),
]

/** The claim that names an event best: of the gravest outcome the largest figure, whole before part, first in the text. */
export const pickMainClaim = (claims: readonly Claim[]): Claim | null => {
  const compare = (one: Claim, other: Claim): number => {
    const [a, b] = [rank(one), rank(other)]
    return a.map((part, at) => part - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  }
  return claims.toSorted(compare)[0] ?? null
}
