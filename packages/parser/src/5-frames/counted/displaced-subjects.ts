import type { Group } from '../../4-mentions/group.ts'
import { groupAt, subjectsOf } from '../clause/clause-walk.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** The subjects of a verb of flight that may be displaced by it. */
export function* displacedSubjects(
  view: FrameView,
  at: number,
  verb: VerbGroup,
  mayBe: (group: Group) => boolean,
): Iterable<ReturnType<typeof found>> {
  const { below, clause } = view
  const predicate = { first: verb.first, end: verb.end }
  for (const position of subjectsOf(clause, at)) {
    const group = below.groups[groupAt(clause, position)]
    if (group && mayBe(group))
      yield found(view, makeFrame(groupAt(clause, position), 'displaced', predicate, { hedge: verb.hedge }))
  }
}
