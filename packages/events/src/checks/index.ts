import type { Check } from './check.ts'
import { subsetExceedsTotal } from './subset-exceeds-total.ts'

/** Every check, in the order in which findings are shown. */
export const CHECKS: readonly Check[] = [subsetExceedsTotal]
