import { headlineEnd } from '../1-sentences/headline-end.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Attributed } from '../6-attribution/attributed.ts'

/** Whether a group stands in the first sentence below the headline. */
export const isLead = (attributed: Attributed, group: Group): boolean => {
  const sentence = attributed.tokens.sentence[group.first] ?? 0
  return sentence === (headlineEnd(attributed) > 0 ? 1 : 0)
}
