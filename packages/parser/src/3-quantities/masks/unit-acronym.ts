import { NUMBER, UPPER } from '../../2-tokens/tokenize.ts'
import type { MaskRule } from './mask-rule.ts'

/** Kinds of unit that go by their letters and a number. */
const ACRONYMS = ['lib', 'ib', 'lir', 'lid', 'moc', 'toc', 'roc', 'rr', 'bop', 'fob', 'cob']

/** "LIB 232", "LIB (344)": a battalion by its letters and number. */
export const unitAcronym: MaskRule = {
  name: 'masks/unit-acronym',
  starts: ACRONYMS,
  next: () => (next) => next === '(' || next === '-' || /^\d{1,4}$/.test(next),
  read: ({ tokens }, at) => {
    const { folded, kind, letterCase } = tokens
    if (letterCase[at] !== UPPER) return undefined
    const isSetOff = /^[(-]$/.test(folded[at + 1] ?? '')
    const figure = isSetOff ? at + 2 : at + 1
    if (kind[figure] !== NUMBER || !/^\d{1,4}$/.test(folded[figure] ?? '')) return undefined
    const closed = folded[at + 1] === '(' && folded[figure + 1] === ')'
    return { end: closed ? figure + 2 : figure + 1, value: 'label' }
  },
}
