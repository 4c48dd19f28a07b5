import { CAPITALISED, UPPER } from '../../2-tokens/tokenize.ts'
import type { GroupView } from './group-view.ts'

/** The end of a name with the acronym that stands right behind it: "(FAMA)" belongs to the name. */
export const withAcronym = ({ below: { tokens }, upperCase }: GroupView, end: number): number => {
  if (tokens.folded[end] !== '(' || tokens.folded[end + 2] !== ')' || upperCase) return end
  return tokens.letterCase[end + 1] === UPPER || tokens.letterCase[end + 1] === CAPITALISED ? end + 3 : end
}
