import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import { describeClaim } from './describe-claim.ts'

/** Measures whose label does not read on after a figure. */
const WORDS: Readonly<Partial<Record<Measure, string>>> = { casualties: 'killed or injured', strength: 'taking part' }

/** A claim with what it says befell whom: "up to 100 militants taking part", "at least 20 villagers killed". */
export const describeOutcome = (claim: Claim): string =>
  `${describeClaim(claim)} ${WORDS[claim.measure] ?? MEASURES[claim.measure].label.toLowerCase()}`
