import type { Claim } from '@reportedly/schema'
import { isStated } from '../estimates/is-stated.ts'

/** Whether a claim plainly states a whole of the event: no denied, feared or cumulative figure, and no part of another. */
export const isPlainTotal = (claim: Claim): boolean => isStated(claim) && claim.subsetOf === null
