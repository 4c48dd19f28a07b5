import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import { describeClaim } from './describe-claim.ts'
import { describeFigure } from './describe-figure.ts'

/** Measures whose label does not read on after a figure. */
const WORDS: Readonly<Partial<Record<Measure, string>>> = { casualties: 'killed or injured', strength: 'taking part' }

/** A claim with what it says befell whom: "up to 100 militants taking part", "at least 20 villagers killed", "270 killed". */
export const describeOutcome = (claim: Claim): string => {
  const outcome = WORDS[claim.measure] ?? MEASURES[claim.measure].label.toLowerCase()
  const told = claim.counted.text === null ? describeFigure(claim.quantity) : describeClaim(claim)
  return `${told} ${outcome}`
}
