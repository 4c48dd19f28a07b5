import type { Claim, SetAsideReason } from '@reportedly/schema'

/** Why a claim is no plain statement of what happened in this event; null where it is one. */
export const findDoubt = ({ scope, modality }: Claim): SetAsideReason | null => {
  if (scope !== 'incident') return scope
  return modality === 'asserted' ? null : modality
}

/** Whether a claim plainly states what happened in this event. */
export const isStated = (claim: Claim): boolean => findDoubt(claim) === null
