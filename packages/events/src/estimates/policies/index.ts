import type { Policy } from '@reportedly/schema'
import { conservative } from './conservative.ts'
import { independentsOnly } from './independents-only.ts'
import { medianOfOrigins } from './median-of-origins.ts'
import { range } from './range.ts'
import type { SettleFigures } from './settle-figures.ts'

/** Every policy by its name. */
export const POLICIES: Readonly<Record<Policy, SettleFigures>> = {
  range,
  conservative,
  'median-of-origins': medianOfOrigins,
  'independents-only': independentsOnly,
}
