import { listRight, isGroup, skipAside, verbOf } from './clause/clause-walk.ts'
import type { Clause } from './clause/chunk-sentence.ts'

/** "224 were men, 168 women and 15 girls": the positions of the figures that share the verb of the one at a position. */
export const sharingVerb = (clause: Clause, at: number): readonly number[] => {
  const verbAt = skipAside(clause, at + 1)
  const kind = skipAside(clause, verbAt + 1)
  // "41 rebels, 398 soldiers, of whom 18 were recruits, and 185 civilians": the list outside goes on.
  const isInner = clause.chunks[at - 1]?.type === 'relative'
  if (isInner || verbOf(clause, verbAt)?.form !== 'copula' || !isGroup(clause, kind)) return []
  return listRight(clause, kind)
    .slice(1)
    .filter((position) => clause.chunks[position]?.counted === true)
}
