import type { Category, Claim } from '@reportedly/schema'
import { MEASURES } from '@reportedly/schema'
import { withCategory } from './with-category.ts'

/** How far back a figure can be told again by its number alone, in characters. */
const NEARBY = 600

/** "The four were let go", "the two deaths", "bodies of all eight": those of that number told before. */
const RECALLS = /^(the|these|those|all)\s/i

const isExact = ({ quantity: { low, high } }: Claim): boolean => low !== null && low === high && low > 1

/** "denied the figure of 63 dead": a number is denied that was told, whether as "at least 63" or as 63. */
const isDenied = ({ modality, counted: { text, category } }: Claim): boolean =>
  modality === 'denied' && category === 'unknown-people' && (text === null || /^dead$/i.test(text))

const isRecalled = (claim: Claim): boolean =>
  isExact(claim) && (isDenied(claim) || (claim.counted.text === null && RECALLS.test(claim.evidence.quote.exact)))

/** Whom a number with "the" means: the last people of that number, of a kind that is known. */
const lastOf = (claims: readonly Claim[], at: number): Category | undefined => {
  const recalled = claims[at]
  for (let index = at - 1; recalled && index >= 0; index -= 1) {
    const claim = claims[index]
    const distance = recalled.evidence.position.start - (claim?.evidence.position.end ?? 0)
    if (!claim || (distance > NEARBY && !isDenied(recalled))) return undefined
    const isSameTop = claim.quantity.high === recalled.quantity.high || isDenied(recalled)
    const isSame = claim.quantity.low === recalled.quantity.low && isSameTop
    if (isSame && MEASURES[claim.measure].domain === 'people') return claim.counted.category
  }
  return undefined
}

/** Gives "the four" the category of the four told of before. */
export const settleRecalled = (claims: readonly Claim[]): readonly Claim[] =>
  claims.map((claim, at) => (isRecalled(claim) ? withCategory(claim, lastOf(claims, at)) : claim))
