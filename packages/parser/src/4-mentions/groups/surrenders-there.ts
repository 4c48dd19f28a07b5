import { CAPITALISED, LOWER } from '../../2-tokens/tokenize.ts'
import type { GroupView } from './group-view.ts'

/** "54 rebels in Samar surrender – Army": a headline's verb behind where those it counts did so; a surrender has no name. */
export const surrendersThere = ({ below: { tokens }, groups }: GroupView, at: number): boolean => {
  if (tokens.folded[at] !== 'surrender') return false
  const before = groups.at(-1)?.end === at ? groups.at(-2) : groups.at(-1)
  const first = before?.end ?? 0
  return (
    before !== undefined &&
    before.quantity >= 0 &&
    before.plural &&
    /^(in|at|near|from)$/.test(tokens.folded[first] ?? '') &&
    tokens.sentence[first] === tokens.sentence[at] &&
    at - first <= 3 &&
    tokens.letterCase[at] === LOWER &&
    tokens.letterCase[at - 1] === CAPITALISED
  )
}
