import type { MutationRule } from '../mutation.ts'
import { canCountTheSame, isTelling } from '../tells-same.ts'

/** A total over months, or the toll of an earlier attack, is passed on as the toll of this event. */
export const totalForEvent: MutationRule = {
  name: 'mutations/total-for-event',
  keptApartByOneReport: true,
  compare: (from, to) => {
    if (from.measure !== to.measure || !isTelling(from) || !canCountTheSame(from, to) || to.scope !== 'incident')
      return null
    if (from.scope === 'cumulative') return 'a total over a longer time is told of this event'
    return from.scope === 'background' ? 'the figure of an earlier event is told of this one' : null
  },
}
