import { agentsOfEvent, byAgents, groupAt, groupsAt, isGroup, subjectsOf, verbOf } from '../clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

/** "Near Raqqa, two strikes engaged a team; destroyed a truck": behind a semicolon the subject of the verb before goes on. */
const activeSubjects = (view: FrameView, at: number): readonly number[] => {
  const { clause } = view
  if (clause.chunks[at - 1]?.type === 'relative') return [eventBefore(view, at - 1) ?? subjectsOf(clause, at)].flat()
  const subjects = subjectsOf(clause, at)
  const before = clause.chunks[at - 1]?.word === 'and' ? at - 2 : at - 1
  if (subjects.length > 0 || clause.chunks[before]?.type !== 'semicolon') return subjects
  for (let here = before - 1; here >= 0; here -= 1) if (verbOf(clause, here)) return subjectsOf(clause, here)
  return []
}

/** "an attack on Khiam, which killed three": what "which" stands for is the event and not its place. */
const eventBefore = ({ below, clause }: FrameView, relative: number): number | undefined => {
  if (clause.chunks[relative]?.word === 'who') return undefined
  let at = relative - 1
  if (clause.chunks[at]?.type === 'comma') at -= 1
  for (; at > relative - 12 && isGroup(clause, at) && clause.chunks[at - 1]?.type === 'preposition'; at -= 2)
    if (below.groups[groupAt(clause, at - 2)]?.class === 'event') return at - 2
  return undefined
}

/** Who did it: the subject of an active verb, "by" behind a passive, or who stands behind the event that did it. */
export const agentsOf = (view: FrameView, at: number, active: boolean): readonly number[] => {
  const { below, clause } = view
  const positions = active ? activeSubjects(view, at) : byAgents(clause, at)
  const [only] = positions
  const isEvent = only !== undefined && positions.length === 1 && below.groups[groupAt(clause, only)]?.class === 'event'
  const behind = isEvent ? agentsOfEvent(clause, only) : []
  return groupsAt(below, clause, behind.length > 0 ? behind : positions)
}
