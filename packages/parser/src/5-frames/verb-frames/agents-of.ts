import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Clause } from '../clause/chunk-sentence.ts'
import { agentsOfEvent, byAgents, groupAt, groupsAt, isGroup, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

/** "Near Raqqa, two strikes engaged a team; destroyed a truck": behind a semicolon the subject of the verb before goes on. */
const activeSubjects = (view: FrameView, at: number, depth = 0): readonly number[] => {
  const { clause } = view
  const subjects = subjectsOf(clause, at)
  const [only = -1] = subjects
  // "a strike on the camp, which, medics said, killed three"
  const relative = clause.chunks[only + 1]?.type === 'comma' ? only + 2 : only + 1
  if (subjects.length === 1 && clause.chunks[relative]?.type === 'relative' && relative < at)
    return [eventBefore(view, relative) ?? (isSpot(view, relative) ? [] : subjects)].flat()
  const before = clause.chunks[at - 1]?.word === 'and' ? at - 2 : at - 1
  if (subjects.length > 0 || clause.chunks[before]?.type !== 'semicolon') return subjects
  for (let here = before - 1; here >= 0 && depth < 6; here -= 1)
    if (verbOf(clause, here)) return activeSubjects(view, here, depth + 1)
  return []
}

/** "hit a market in Gao, which killed 12": a spot does nothing. */
const isSpot = ({ below, clause }: FrameView, relative: number): boolean => {
  const last = clause.chunks[relative - 1]?.type === 'comma' ? relative - 2 : relative - 1
  if (!isGroup(clause, last)) return false
  let at = last
  while (clause.chunks[at - 1]?.type === 'and' && isGroup(clause, at - 2)) at -= 2
  const kind = below.groups[groupAt(clause, last)]?.class
  return (
    /^(which|that)$/.test(clause.chunks[relative]?.word ?? '') &&
    /^(in|at|near|of)$/.test(clause.chunks[at - 1]?.word ?? '') &&
    (kind === 'name' || kind === 'territory')
  )
}

/** "an attack on Khiam, which killed three": what "which" stands for is the event and not its place. */
const eventBefore = ({ below, clause }: FrameView, relative: number): number | undefined => {
  if (clause.chunks[relative]?.word === 'who') return undefined
  let at = relative - 1
  if (clause.chunks[at]?.type === 'comma') at -= 1
  if (!isGroup(clause, at) || clause.chunks[at - 1]?.type !== 'preposition') return undefined
  if (isPeople(below.groups[groupAt(clause, at)]?.class ?? '')) return undefined
  for (at -= 2; at > relative - 14; at -= 1) {
    if (below.groups[groupAt(clause, at)]?.class === 'event' && isGroup(clause, at)) return at
    const verb = verbOf(clause, at)
    if (
      (verb && !/^(bare|ing)$/.test(verb.form)) ||
      /^(semicolon|subordinator|relative)$/.test(clause.chunks[at]?.type ?? '')
    )
      return undefined
  }
  return undefined
}

/** "in a statement by the spokesman, General Onye, the troops killed nine": a comma alone joins nobody without a figure. */
const withoutAside = (clause: Clause, subjects: readonly number[]): readonly number[] => {
  const last = Math.max(...subjects)
  const joint = clause.chunks[last - 1]
  return subjects.length > 1 && joint?.type === 'comma' && clause.chunks[last]?.counted !== true ? [last] : subjects
}

/** Who did it: the subject of an active verb, "by" behind a passive, or who stands behind the event that did it. */
export const agentsOf = (view: FrameView, at: number, active: boolean): readonly number[] => {
  const { below, clause } = view
  const positions = active ? withoutAside(clause, activeSubjects(view, at)) : byAgents(clause, at)
  const [only] = positions
  const isEvent = only !== undefined && positions.length === 1 && below.groups[groupAt(clause, only)]?.class === 'event'
  const behind = isEvent ? agentsOfEvent(clause, only) : []
  return groupsAt(below, clause, behind.length > 0 ? behind : positions)
}
