import { CARDINAL_STARTS } from '../en/number-words.ts'
import type { Maskable } from '../quantity.ts'
import { nextInFigure, readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'
import { endOfPair } from './unit-pair.ts'

/** The token behind the sign or words of a share that stand at `at`, or -1. */
const endOfSign = ({ tokens }: Maskable, at: number): number => {
  const word = tokens.folded[at] ?? ''
  if (/^(%|percent|pc|percentage)$/.test(word)) return at + 1
  return word === 'per' && /^(cent|100,000)$/.test(tokens.folded[at + 1] ?? '') ? at + 2 : -1
}

/** "40 percent", "12 %", "10 to 15 per cent". */
export const percent: MaskRule = {
  name: 'masks/percent',
  starts: CARDINAL_STARTS,
  next: nextInFigure,
  read: (below, at) => {
    const number = readCardinal(below, at)
    if (!number) return undefined
    const end = endOfSign(
      below,
      endOfPair(below, at, number.end, (after) => endOfSign(below, after) > 0),
    )
    return end > 0 ? { end, value: 'percent' } : undefined
  },
}
