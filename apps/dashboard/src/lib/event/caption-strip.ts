import type { Estimate } from '@reportedly/schema'
import { layoutClaimStrip } from '../claim-strip/geometry.ts'
import type { InlineFigure } from '../inline-strip/geometry.ts'
import type { StripClaim } from '../claim-strip/strip-claim.ts'
import { POLICY_WORDS } from '../words/policy-words.ts'

const SCALES = {
  linear: 'Linear scale from zero.',
  logarithmic: 'Logarithmic scale: each step is ten times the one before.',
} as const

const describeBand = ({ low, high, policy }: Estimate): string => {
  if (low === null && high === null) return 'No estimate is drawn.'
  const { name, meaning } = POLICY_WORDS[policy]
  const drawn = low === high ? 'The upright line is the estimate' : 'The shaded band is the estimate'
  return `${drawn} under the policy “${name}”: ${meaning}.`
}

/** How to read the strip of an estimate: its scale, what is drawn behind the figures, and what joins rows. */
export const captionStrip = (
  claims: readonly StripClaim[],
  estimate: Estimate,
  all: readonly InlineFigure[],
): string => {
  const { axis, brackets, crowd } = layoutClaimStrip(claims, estimate, all)
  const parts =
    axis === null
      ? ['No source gives a number, so there is no scale to place one on.']
      : [SCALES[axis.kind], describeBand(estimate)]
  const joined = brackets.length > 0 ? ['Rows joined by a bracket go back to one origin.'] : []
  const counted =
    crowd === null ? [] : ['The bars count all figures, filled where the estimate rests on them; below them are some.']
  return [...parts, ...joined, ...counted].join(' ')
}
