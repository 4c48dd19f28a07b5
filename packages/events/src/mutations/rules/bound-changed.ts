import type { MutationRule } from '../mutation.ts'
import { canCountTheSame } from '../tells-same.ts'

/** "About 50" is passed on as "more than 50", "84" as "at least 84". */
export const boundChanged: MutationRule = {
  name: 'mutations/bound-changed',
  keptApartByOneReport: false,
  compare: (from, to) => {
    if (from.measure !== to.measure || !canCountTheSame(from, to)) return null
    const [before, after] = [from.quantity.qualifier, to.quantity.qualifier]
    if (before === after || [before, after].includes('range') || after === 'exact') return null
    return before === 'exact' ? 'a bound is added' : 'the bound is another one'
  },
}
