import type { MutationRule } from '../mutation.ts'
import { canCountTheSame } from '../tells-same.ts'

/** "At least 20" is passed on as "20", "up to 100" as "100", "about 50" as "50". */
export const boundLost: MutationRule = {
  name: 'mutations/bound-lost',
  keptApartByOneReport: false,
  compare: (from, to) => {
    if (from.measure !== to.measure || !canCountTheSame(from, to)) return null
    if (to.quantity.qualifier !== 'exact' || ['exact', 'range'].includes(from.quantity.qualifier)) return null
    return 'the bound is lost'
  },
}
