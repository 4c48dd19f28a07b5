import type { Clause } from '../chunk-sentence.ts'
import { isGroup } from './at-position.ts'
import { listRight } from './lists.ts'
import { skipAside } from './pass-over.ts'

/** Positions of the objects of an active verb. */
export const objectsOf = (clause: Clause, at: number): readonly number[] => {
  const first = skipAside(clause, at + 1)
  return isGroup(clause, first) ? listRight(clause, first) : []
}
