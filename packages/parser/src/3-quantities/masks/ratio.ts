import { CARDINAL_STARTS } from '../en/number-words.ts'
import { readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

/** "one in five", "two out of three", "28 to 3": shares and votes. */
export const ratio: MaskRule = {
  name: 'masks/ratio',
  starts: CARDINAL_STARTS,
  read: (below, at) => {
    const { folded } = below.tokens
    const first = readCardinal(below, at)
    if (!first) return undefined
    const isShare = folded[first.end] === 'in' && first.value < 4
    if (!isShare) return undefined
    const second = readCardinal(below, first.end + 1)
    if (!second || second.value > 100 || second.value <= first.value) return undefined
    return { end: second.end, value: 'ratio' }
  },
}
