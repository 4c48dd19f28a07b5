import type { Check } from './check.ts'
import { lossesExceedStrength } from './losses-exceed-strength.ts'
import { measureChanged } from './measure-changed.ts'
import { subsetExceedsTotal } from './subset-exceeds-total.ts'
import { twoFiguresOfOneSpeaker } from './two-figures-of-one-speaker.ts'

/** Every check, in the order in which findings are shown. */
export const CHECKS: readonly Check[] = [
  subsetExceedsTotal,
  lossesExceedStrength,
  measureChanged,
  twoFiguresOfOneSpeaker,
]
