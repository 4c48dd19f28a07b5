import type { MutationRule } from '../mutation.ts'
import { listStatedNumbers } from '../stated-numbers.ts'
import { canCountTheSame } from '../tells-same.ts'

/** "100 to 200" is passed on as one of its ends alone. */
export const rangeCut: MutationRule = {
  name: 'mutations/range-cut',
  keptApartByOneReport: false,
  compare: (from, to) => {
    if (from.measure !== to.measure || !canCountTheSame(from, to)) return null
    if (from.quantity.qualifier !== 'range' || to.quantity.qualifier === 'range') return null
    const [end] = listStatedNumbers(to.quantity)
    return end === from.quantity.low
      ? 'the range is cut down to its lower end'
      : 'the range is cut down to its upper end'
  },
}
