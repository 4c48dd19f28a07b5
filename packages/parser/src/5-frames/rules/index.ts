import type { FrameRule } from '../frame-rule.ts'
import { lives, outcomeCount, outcomeOf, wounds } from './nouns.ts'
import { inCustody, states } from './states.ts'
import { impacts, strength } from './strength.ts'
import { tallies } from './tallies.ts'
import { tolls } from './tolls.ts'
import { verbs } from './verbs.ts'

/** The direct readings, strongest first: the first that speaks of a group decides what befell it. */
export const DIRECT_FRAMES: readonly FrameRule[] = [
  tolls,
  lives,
  wounds,
  verbs,
  states,
  outcomeOf,
  outcomeCount,
  inCustody,
  tallies,
  impacts,
  strength,
]
