import { isTelling } from '../mutations/tells-same.ts'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import { findInsider } from './en/anonymous-insiders.ts'
import { headOf } from './en/roles-of-many.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/**
 * Joins "a security source" of one outlet with "security sources" of another where both give one and the same figure:
 * two outlets that have one number from an insider without a name are not known to have it from two.
 */
export const joinInsiders = (told: readonly VoicedClaim[], sets: KeySets): void => {
  const first = new Map<string, string>()
  for (const { claim, voice } of told) {
    const { low, high, unit } = claim.quantity
    if (voice.kind !== 'unnamed' || !isTelling(claim)) continue
    const insider = findInsider(headOf(voice.name ?? ''))
    if (insider === null) continue
    const figure = JSON.stringify([insider, claim.measure, claim.counted.category, low, high, unit])
    const met = first.get(figure)
    if (met === undefined) first.set(figure, voice.key)
    else sets.join(met, voice.key)
  }
}
