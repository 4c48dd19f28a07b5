import type { MutationRule } from '../mutation.ts'
import { canCountTheSame, isPeople, isTelling } from '../tells-same.ts'

/** "80 militants" are passed on as "80 soldiers". */
export const groupChanged: MutationRule = {
  name: 'mutations/group-changed',
  keptApartByOneReport: true,
  compare: (from, to) => {
    if (from.measure !== to.measure || !isTelling(from) || canCountTheSame(from, to)) return null
    return isPeople(from.counted.category) && isPeople(to.counted.category) ? 'others are counted' : null
  },
}
