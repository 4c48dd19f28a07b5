import type { Clause } from './chunk-sentence.ts'
import { isGroup, listRight, skipAside, skipModifiers } from './clause-walk.ts'

/**
 * Positions of those whom the outcome at `at` is of, the first of whom stand at `first`. Where the outcome opens its
 * clause, the verb behind is said of it, and the last member belongs to the list: "the bodies of five men and two boys
 * were found".
 */
export const membersOfOutcome = (clause: Clause, at: number, first: number): readonly number[] => {
  const { chunks } = clause
  const members = listRight(clause, first)
  if (chunks.slice(0, at).some(({ type }) => type === 'verb')) return members
  const joiner = skipModifiers(clause, Math.max(...members) + 1)
  const last = skipAside(clause, joiner + 1)
  return chunks[joiner]?.type === 'and' && isGroup(clause, last) ? [...members, last] : members
}
