import type { Clause } from '../clause/chunk-sentence.ts'
import { headBefore, listLeft } from '../clause/clause-walk.ts'

const MOST = 20

/** The semicolon that parts a group from another before it, perhaps with an "and" behind it; -1 where none does. */
const markBefore = ({ chunks }: Clause, first: number): number => {
  const before = chunks[first - 1]?.type === 'and' ? first - 2 : first - 1
  return chunks[before]?.type === 'semicolon' ? before : -1
}

/** Whether nothing stands before a list that could say something of it: the sentence, a semicolon, a quotation opens it. */
const isOpen = ({ chunks }: Clause, first: number): boolean =>
  first === 0 || /^(semicolon|colon|quote)$/.test(chunks[first - 1]?.type ?? '')

/**
 * "130 tanks, 25 guns; five depots; and 55 cars were destroyed": the members of a list of figures before those at `at`,
 * which semicolons part; none where anything but a figure stands between two of them.
 */
export const pastSemicolons = (clause: Clause, at: number): readonly number[] => {
  const members: number[] = []
  let first = Math.min(...listLeft(clause, at))
  for (let guard = 0; guard < MOST; guard += 1) {
    const mark = markBefore(clause, first)
    const head = mark < 0 ? -1 : headBefore(clause, mark - 1)
    const list = head < 0 ? [] : listLeft(clause, head)
    first = Math.min(...list)
    const counted = list.filter((position) => clause.chunks[position]?.counted === true)
    if (counted.length === 0 || !isOpen(clause, first)) return members
    members.push(...counted)
  }
  return members
}
