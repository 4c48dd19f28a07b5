import type { Estimate } from '@reportedly/schema'
import { layoutClaimStrip } from '../claim-strip/geometry.ts'
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
export const captionStrip = (claims: readonly StripClaim[], estimate: Estimate): string => {
  const { axis, brackets } = layoutClaimStrip(claims, estimate)
  const parts =
    axis === null
      ? ['No source gives a number, so there is no scale to place one on.']
      : [SCALES[axis.kind], describeBand(estimate)]
  const joined = brackets.length > 0 ? ['Rows joined by a bracket go back to one origin.'] : []
  return [...parts, ...joined].join(' ')
}
