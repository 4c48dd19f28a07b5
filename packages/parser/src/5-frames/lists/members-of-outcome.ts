import type { Clause } from '../clause/chunk-sentence.ts'
import { isGroup, listRight, skipAside, skipModifiers, verbOf } from '../clause/clause-walk.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'

/** "said the bodies of five men and two boys were found": behind a verb of saying a clause opens. */
const opensWhatIsSaid = (clause: Clause, at: number): boolean => {
  const before = clause.chunks[at - 1]?.word === 'that' ? at - 2 : at - 1
  return REPORTING_LEMMAS.has(verbOf(clause, before)?.lemma ?? '') && verbOf(clause, before)?.passive !== true
}

/**
 * Positions of those whom the outcome at `at` is of, the first of whom stand at `first`. Where the outcome opens its
 * clause, the verb behind is said of it, and the last member belongs to the list: "the bodies of five men and two boys
 * were found".
 */
export const membersOfOutcome = (clause: Clause, at: number, first: number): readonly number[] => {
  const { chunks } = clause
  const members = listRight(clause, first)
  if (!opensWhatIsSaid(clause, at) && chunks.slice(0, at).some(({ type }) => type === 'verb')) return members
  const joiner = skipModifiers(clause, Math.max(...members) + 1)
  const last = skipAside(clause, joiner + 1)
  return chunks[joiner]?.type === 'and' && isGroup(clause, last) ? [...members, last] : members
}
