import { readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

/** "all but two of the hostages": those of whom it is not told are counted, and nobody else. */
export const allBut: MaskRule = {
  name: 'masks/all-but',
  starts: ['all'],
  read: (below, at) => {
    const { folded } = below.tokens
    const number = folded[at + 1] === 'but' ? readCardinal(below, at + 2) : undefined
    return number ? { end: number.end, value: 'ratio' } : undefined
  },
}
