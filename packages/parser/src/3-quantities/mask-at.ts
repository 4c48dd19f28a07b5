import type { Found } from '../engine/rule.ts'
import type { MaskKind, Measured } from './quantity.ts'

type Masked = Pick<Measured, 'masks' | 'maskOf'>

/** The mask that a token stands in; undefined where it stands in none. An index below 0 is never looked up: that is slow. */
export const maskAt = ({ masks, maskOf }: Masked, at: number): Found<MaskKind> | undefined => {
  const number = maskOf[at] ?? 0
  return number > 0 ? masks[number - 1] : undefined
}
