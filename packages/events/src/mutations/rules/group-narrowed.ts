import type { MutationRule } from '../mutation.ts'
import { isPeople, isTelling, isUndivided } from '../tells-same.ts'

/** "500 people" are passed on as "500 civilians", though nobody said who they were. */
export const groupNarrowed: MutationRule = {
  name: 'mutations/group-narrowed',
  keptApartByOneReport: true,
  compare: (from, to) => {
    if (from.measure !== to.measure || !isTelling(from)) return null
    const [before, after] = [from.counted.category, to.counted.category]
    return isUndivided(before) && isPeople(after) && !isUndivided(after) ? 'it is said who they were' : null
  },
}
