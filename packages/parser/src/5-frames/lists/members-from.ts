import { isGroup, listRight, skipAside, verbOf } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

/** The members of a list and of those that semicolons set behind it: "seven vehicles; 17 long guns; 46 magazines". */
export const membersFrom = ({ clause }: FrameView, from: number): readonly number[] => {
  const members: number[] = []
  for (let at = from; isGroup(clause, at);) {
    members.push(...listRight(clause, at))
    let next = Math.max(...members) + 1
    while (next < clause.chunks.length && clause.chunks[next]?.type !== 'semicolon') {
      const verb = verbOf(clause, next)
      // "nine passengers travelling to the coast; a cook": a participle says more of the member.
      if (verb && verb.form !== 'bare' && verb.form !== 'ing') return members
      next += 1
    }
    at = skipAside(clause, clause.chunks[next + 1]?.type === 'and' ? next + 2 : next + 1)
  }
  return members
}
