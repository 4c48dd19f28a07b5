import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { Verdict } from './field.ts'
import { judgeEqual } from './judge-equal.ts'

/** Judges the unit where the gold has another than a plain count; null where it has none, for not all gold marks them. */
export const judgeUnit = ({ unit }: GoldClaim, { quantity }: Claim): Verdict | null =>
  unit === 'count' ? null : judgeEqual(unit, quantity.unit)
