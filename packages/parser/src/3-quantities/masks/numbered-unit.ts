import { CAPITALISED, LOWER, NUMBER, type Tokens } from '../../2-tokens/tokenize.ts'
import type { MaskRule } from './mask-rule.ts'

const UNITS = /^(brigade|battalion|division|corps|regiment|squadron|para|commando)$/
const ARMS = /^(infantry|mechanised|mechanized|mountain|armoured|armored|tank|artillery|marine|airborne)$/

/** "38 Rashtriya Rifles", "46 Assam Rifles": regiments by name. */
const isRifles = ({ folded, kind, letterCase }: Tokens, at: number): boolean =>
  kind[at] === NUMBER &&
  /^\d{1,3}$/.test(folded[at] ?? '') &&
  letterCase[at + 1] === CAPITALISED &&
  letterCase[at + 2] === CAPITALISED &&
  /^(rifles|regiment|scouts|rangers)$/.test(folded[at + 2] ?? '')

/** "31 Brigade", "15 Corps", "44 Infantry Division": a unit by its number, as South Asian and British usage has it. */
export const numberedUnit: MaskRule = {
  name: 'masks/numbered-unit',
  starts: ['0'],
  read: ({ tokens, ranges }, at) => {
    const { folded, kind, letterCase, sentence } = tokens
    if (isRifles(tokens, at)) return { end: at + 3, value: 'label' }
    const unit = ARMS.test(folded[at + 1] ?? '') ? at + 2 : at + 1
    if (kind[at] !== NUMBER || !/^\d{1,3}$/.test(folded[at] ?? '') || !UNITS.test(folded[unit] ?? '')) return undefined
    // "12 battalion commanders" were counted; in a text set in capitals nothing tells the two apart.
    if (letterCase[unit] === LOWER || ranges[sentence[at] ?? -1]?.upperCase) return undefined
    return { end: unit + 1, value: 'label' }
  },
}
