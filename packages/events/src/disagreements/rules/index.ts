import type { DifferenceRule } from '../difference.ts'
import { bounds } from './bounds.ts'
import { certainty } from './certainty.ts'
import { definition } from './definition.ts'
import { group } from './group.ts'
import { laterToll } from './later-toll.ts'
import { provisional } from './provisional.ts'
import { revised } from './revised.ts'
import { scope } from './scope.ts'
import { stake } from './stake.ts'

/** Everything a difference can come from, the most telling first: what is counted, then who says so, then how exactly. */
export const DIFFERENCE_RULES: readonly DifferenceRule[] = [
  scope,
  certainty,
  definition,
  group,
  revised,
  provisional,
  stake,
  laterToll,
  bounds,
]
