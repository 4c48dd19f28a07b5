import { allowEachOther } from '../allow-each-other.ts'
import { listStatedNumbers } from '../../mutations/stated-numbers.ts'
import type { DifferenceRule } from '../difference.ts'
import type { Statement } from '../statement.ts'

/** Whether two figures are one stated number, as "200" and "more than 200" are. */
const shareNumber = ({ claim: one }: Statement, { claim: other }: Statement): boolean => {
  const numbers = listStatedNumbers(other.quantity)
  return listStatedNumbers(one.quantity).some((number) => numbers.includes(number))
}

/** "About 40" stands for anything so near to it. */
const ROUNDING = 0.1

const isRough = ({ claim }: Statement): boolean => claim.quantity.qualifier === 'approximately'

/** "At least 20" beside "25", "20 to 30" beside "25", "about 40" beside "43": both can be right. */
export const bounds: DifferenceRule = {
  name: 'disagreements/bounds',
  kind: 'bounds',
  explain: (lower, higher) => {
    if (allowEachOther(lower.figure, higher.figure)) return 'the bounds of the two figures leave room for both'
    if (shareNumber(lower, higher)) return 'both tell one number, with other bounds'
    const near = higher.figure.point - lower.figure.point <= ROUNDING * higher.figure.point
    return near && (isRough(lower) || isRough(higher)) ? 'one of the two figures is rounded' : null
  },
}
