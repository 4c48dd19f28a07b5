import { CARDINAL_STARTS } from '../en/number-words.ts'
import { readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

/** "40 percent", "12 %", "10 to 15 per cent". */
export const percent: MaskRule = {
  name: 'masks/percent',
  starts: CARDINAL_STARTS,
  read: (below, at) => {
    const { folded } = below.tokens
    const number = readCardinal(below, at)
    if (!number) return undefined
    let end = number.end
    if (/^(to|-|–|or|and)$/.test(folded[end] ?? '')) end = readCardinal(below, end + 1)?.end ?? end
    const word = folded[end] ?? ''
    if (word === '%' || word === 'percent' || word === 'pc' || word === 'percentage')
      return { end: end + 1, value: 'percent' }
    if (word === 'per' && (folded[end + 1] === 'cent' || folded[end + 1] === '100,000'))
      return { end: end + 2, value: 'percent' }
    return undefined
  },
}
