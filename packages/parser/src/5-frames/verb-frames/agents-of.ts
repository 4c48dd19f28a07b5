import { agentsOfEvent, byAgents, groupAt, groupsAt, subjectsOf } from '../clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

/** Who did it: the subject of an active verb, "by" behind a passive, or who stands behind the event that did it. */
export const agentsOf = (view: FrameView, at: number, active: boolean): readonly number[] => {
  const { below, clause } = view
  const positions = active ? subjectsOf(clause, at) : byAgents(clause, at)
  const [only] = positions
  const isEvent = only !== undefined && positions.length === 1 && below.groups[groupAt(clause, only)]?.class === 'event'
  const behind = isEvent ? agentsOfEvent(clause, only) : []
  return groupsAt(below, clause, behind.length > 0 ? behind : positions)
}
