import type { Quantity } from '@reportedly/schema'
import { PLOT, type StripScale } from './choose-scale.ts'

/** A figure as it is drawn; each kind has a shape of its own. Places in percent of the chart’s width. */
export type Mark =
  | { readonly kind: 'dot'; readonly x: number; readonly soft: boolean }
  | { readonly kind: 'whisker'; readonly from: number; readonly to: number }
  | { readonly kind: 'arrow'; readonly x: number; readonly towards: 'higher' | 'lower' }
  | { readonly kind: 'hatching'; readonly from: number; readonly width: number }
  | { readonly kind: 'nothing' }

const HATCHING: Mark = { kind: 'hatching', from: PLOT.start, width: PLOT.end - PLOT.start }

/** Dot for an exact figure (soft when approximate), whisker for a range, open arrow for a bound, hatching for a vague word. */
export const placeMark = ({ low, high, qualifier }: Quantity, scale: StripScale | null): Mark => {
  if (scale === null || (low === null && high === null)) {
    return qualifier === 'unspecified' ? { kind: 'nothing' } : HATCHING
  }
  if (low === null) return { kind: 'arrow', x: scale.x(high ?? 0), towards: 'lower' }
  if (high === null) return { kind: 'arrow', x: scale.x(low), towards: 'higher' }
  if (low !== high) return { kind: 'whisker', from: scale.x(low), to: scale.x(high) }
  return { kind: 'dot', x: scale.x(low), soft: qualifier === 'approximately' }
}
