import { CAPITALISED, UPPER } from '../../2-tokens/tokenize.ts'
import { isPlaceName } from '../gazetteer/lookup-place.ts'
import { isToldByBehind } from '../told-by-behind.ts'
import type { GroupView } from './group-view.ts'

const isToldBy = ({ below: { tokens, text } }: GroupView, end: number): boolean =>
  isToldByBehind(tokens, end) && isPlaceName(text.slice(tokens.start[end - 1], tokens.end[end - 1]))

/** The end of a name with the acronym that stands right behind it: "(FAMA)" belongs to the name. */
export const withAcronym = (view: GroupView, end: number): number => {
  const { tokens } = view.below
  if (tokens.folded[end] !== '(' || tokens.folded[end + 2] !== ')' || view.upperCase || isToldBy(view, end)) return end
  return tokens.letterCase[end + 1] === UPPER || tokens.letterCase[end + 1] === CAPITALISED ? end + 3 : end
}
