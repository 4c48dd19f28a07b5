import { isGroup, listRight, skipModifiers, verbOf } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'
import { isQuantified } from '../place-frame.ts'

/** How far a list that semicolons part may go on, in chunks. */
const WITHIN = 60

/**
 * "41: 30 soldiers, two of them officers; eight rebels; and three villagers": the figures right behind each semicolon of a
 * list that a colon opens, up to the first verb that says more.
 */
export const behindSemicolons = (view: FrameView, at: number): readonly number[] => {
  const { clause } = view
  const { chunks } = clause
  if (chunks[at - 1]?.type !== 'colon') return []
  const members: number[] = []
  for (let here = at + 1; here < Math.min(chunks.length, at + WITHIN); here += 1) {
    if (chunks[here]?.type === 'colon' || verbOf(clause, here)?.form === 'finite') return members
    if (chunks[here]?.type !== 'semicolon') continue
    const next = chunks[here + 1]?.type === 'and' ? here + 2 : here + 1
    if (!isGroup(clause, next) || !isQuantified(view, next)) return members
    const list = listRight(clause, next)
    // "; six villagers escaped" tells of others.
    if (verbOf(clause, skipModifiers(clause, Math.max(...list) + 1))) return members
    members.push(...list.filter((position) => isQuantified(view, position)))
  }
  return members
}
