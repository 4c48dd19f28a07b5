import { isPeople } from '../4-mentions/en/nouns.ts'
import { isGroup, groupAt } from './clause/clause-walk.ts'
import type { FrameView } from './frame-rule.ts'

/** Whether a figure at a position can be one of a toll: bare, or of people. */
export const isFigure = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  // "losses totalling 12 billion dollars"
  const unit = below.quantities[group?.quantity ?? -1]?.value.unit ?? null
  return (
    group !== undefined && group.quantity >= 0 && unit === null && (group.class === 'elided' || isPeople(group.class))
  )
}

/** "put its own losses at four men and those of the enemy at 31": the figure of the other side; -1 for none. */
export const figureOfOthers = (view: FrameView, at: number): number => {
  const { chunks } = view.clause
  let here = at + 1
  if (chunks[here]?.type === 'comma') here += 1
  if (chunks[here]?.type !== 'and' || !/^(those|that)$/.test(chunks[here + 1]?.word ?? '')) return -1
  const linked = chunks[here + 2]?.word === 'of' && isGroup(view.clause, here + 3) && chunks[here + 4]?.word === 'at'
  return linked && isFigure(view, here + 5) ? here + 5 : -1
}

/** "raised the toll by eight to 43": how many it rose by, before the figure it rose to; -1 for none. */
export const figureOfChange = (view: FrameView, at: number, figure: number): number => {
  const { chunks } = view.clause
  for (let here = figure - 1; here > at; here -= 1)
    if (chunks[here]?.word === 'by' && here + 1 < figure && isFigure(view, here + 1)) return here + 1
  return -1
}

/** "to 57 from 49", "from 49 to 57": the earlier figure beside a new one. */
export const figureFrom = (view: FrameView, at: number): number => {
  const { clause } = view
  if (clause.chunks[at - 3]?.word === 'from' && isFigure(view, at - 2)) return at - 2
  // "from 520 in March to 714"
  const isDated = clause.chunks[at - 2]?.type === 'time' && clause.chunks[at - 3]?.type === 'preposition'
  if (isDated && clause.chunks[at - 5]?.word === 'from' && isFigure(view, at - 4)) return at - 4
  for (let here = at + 1; here < clause.chunks.length && here < at + 8; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'verb' || chunk?.type === 'semicolon' || chunk?.type === 'subordinator') return -1
    if (chunk?.type === 'preposition' && chunk.word === 'from' && isFigure(view, here + 1)) return here + 1
  }
  return -1
}
