import { WORD } from '../../2-tokens/tokenize.ts'
import { BANDS } from '../../3-quantities/en/so-many-strong.ts'
import { addGroup } from './add-group.ts'
import type { GroupView, Opening } from './group-view.ts'
import { readOpening } from './read-opening.ts'
import { beginsWhole, readPartitive } from './read-partitive.ts'
import { readWords } from './read-words.ts'

/** Reads a group that begins at a token; returns the token to go on from. */
export const readGroup = (view: GroupView, at: number): number => {
  const { folded } = view.below.tokens
  const opening = readOpening(view, at)
  const { wordsFirst: from, quantity, determiner } = opening
  if (quantity >= 0 && from + 1 < view.limit && folded[from] === 'of' && beginsWhole(view, from + 1))
    return readPartitive(view, opening, readGroup)
  if (isFigureOfThem(view, opening))
    return addGroup(view, { first: at, end: from + 1, class: 'elided', plural: true, quantity, determiner })
  const compound = compoundAt(view, opening)
  if (compound === null) return readWords(view, opening)
  // "its 78-page report": the figure only describes the noun.
  return readWords(view, { ...opening, wordsFirst: from + 2, quantity: compound === 'strong' ? quantity : -1 })
}

/** "a number of them": the figure has its "of" within. */
const isFigureOfThem = ({ below, limit }: GroupView, { wordsFirst: from, quantity }: Opening): boolean => {
  const { tokens, quantities } = below
  if (quantity < 0 || from >= limit || tokens.folded[from] !== 'them') return false
  return /\bof$/.test(tokens.folded[(quantities[quantity]?.end ?? 1) - 1] ?? '')
}

/** "300-strong column", "32-man patrol" counts its noun; "78-page report" does not. */
const compoundAt = ({ below }: GroupView, { wordsFirst: from, quantity }: Opening): 'strong' | 'other' | null => {
  const { folded, kind, start, end } = below.tokens
  if (quantity < 0 || folded[from] !== '-' || start[from] !== end[from - 1] || kind[from + 1] !== WORD) return null
  const countsMen =
    /^(man|men|member|person|soldier)$/.test(folded[from + 1] ?? '') && BANDS.test(folded[from + 2] ?? '')
  return folded[from + 1] === 'strong' || countsMen ? 'strong' : 'other'
}
