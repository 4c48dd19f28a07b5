import { addDays } from '../../clusters/days.ts'
import { writeDay } from '../../labels/write-time.ts'
import type { DifferenceRule } from '../difference.ts'

/** Bodies are found and the wounded die for about so many days; after that a higher figure is no later count alone. */
const SETTLING_DAYS = 7

/** An earlier toll and a later, higher one of somebody else. */
export const laterToll: DifferenceRule = {
  name: 'disagreements/later-toll',
  kind: 'time',
  explain: (lower, higher) => {
    if (lower.originId === higher.originId || lower.toldOn === null || higher.toldOn === null) return null
    if (lower.toldOn >= higher.toldOn || higher.toldOn > addDays(lower.toldOn, SETTLING_DAYS)) return null
    return `the lower figure was told earlier, on ${writeDay(lower.toldOn)}, the higher one on ${writeDay(higher.toldOn)}`
  },
}
