import type { AnchoredRule } from '../../engine/anchored-rule.ts'
import type { MaskKind, Maskable } from '../quantity.ts'

export type MaskRule = AnchoredRule<Maskable, MaskKind>
