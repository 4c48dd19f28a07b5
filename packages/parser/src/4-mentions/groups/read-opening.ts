import { UPPER } from '../../2-tokens/tokenize.ts'
import { NO_WORD } from '../../engine/word.ts'
import { POSSESSIVES } from '../en/function-words.ts'
import { readVerb } from '../en/verbs.ts'
import { beginsWords, classifyWord } from './classify-word.ts'
import type { GroupView, Opening } from './group-view.ts'
import { nounAt } from './noun-at.ts'
import { factsOf } from './word-facts.ts'

/** "the last three fighters": says which they are. */
const WHICH = /^(last|first|next|final|latest)$/

/** Reads what stands before the words of a group: its figure and its determiners, in any order. */
export const readOpening = (view: GroupView, at: number): Opening => {
  const { tokens } = view.below
  let from = at
  let determiner: string | null = null
  let quantity = -1
  for (let opened = true; opened && from < view.limit;) {
    opened = false
    const word = tokens.folded[from] ?? ''
    const found = quantity < 0 ? figureAt(view, from) : -1
    if (found >= 0) {
      quantity = found
      from = behindFigure(view, from, found)
      // "none of the hostages", "dozens of the men": the article belongs to what is counted.
      opened = true
    } else if (quantity >= 0 ? mayFollowFigure(view, word, from) : mayOpenGroup(view, word, from)) {
      if (word === 'that' && !isDemonstrative(view, from)) break
      if (determiner === null || POSSESSIVES.has(word) || word === 'another' || word === 'other') determiner = word
      from += 1
      opened = true
    } else if ((word === "'s" || word === 'only' || word === 'just') && quantity < 0 && determiner !== null) {
      from += 1
      opened = word !== "'s"
    } else if (quantity < 0 && determiner !== null && WHICH.test(word) && figureAt(view, from + 1) >= 0) {
      from += 1
      opened = true
    }
  }
  return { at, wordsFirst: from, quantity, determiner }
}

/** The figure at a token; -1 when there is none, or a mask says that it is no count. */
const figureAt = ({ below: { maskOf, quantityAt } }: GroupView, at: number): number =>
  maskOf[at] === 0 ? (quantityAt[at] ?? 0) - 1 : -1

/** How many words may describe the money a sum is found in: "in undeclared foreign cash". */
const MONEY_WITHIN = 3

/** "12 kg of explosives", "5,000 in cash": what joins a unit to what it measures belongs to the figure. */
const behindFigure = (view: GroupView, at: number, figure: number): number => {
  const { tokens, quantities } = view.below
  const from = quantities[figure]?.end ?? at + 1
  if ((quantities[figure]?.value.unit ?? null) === null) return from
  const next = from < view.limit ? tokens.folded[from] : undefined
  return next === 'of' || (next === 'in' && leadsToMoney(view, from + 1)) ? from + 1 : from
}

const leadsToMoney = (view: GroupView, from: number): boolean => {
  for (let at = from; at < from + MONEY_WITHIN; at += 1) {
    if (nounAt(view, at)?.class === 'money') return true
    if (classifyWord(view, at, -1) === 'stop') return false
  }
  return false
}

const mayOpenGroup = ({ below: { tokens }, upperCase }: GroupView, word: string, at: number): boolean => {
  if (tokens.letterCase[at] === UPPER && !upperCase && word.length > 1) return false
  const { determiner, opener } = factsOf(tokens.words[at] ?? NO_WORD)
  return determiner || opener
}

/** "12 others", "none of the", "six more": what may stand between a figure and its noun. */
const mayFollowFigure = ({ below: { tokens } }: GroupView, word: string, at: number): boolean =>
  /^(more|other|further|additional|fellow|such)$/.test(word) ||
  (tokens.folded[at - 1] === 'of' && /^(the|these|those|its|his|her|their|our)$/.test(word))

/** "that jet", not "said that jets", "had said that troops", where "that" joins a clause. */
const isDemonstrative = (view: GroupView, at: number): boolean => {
  const { tokens, quantityAt } = view.below
  const before = tokens.folded[at - 1] ?? ''
  const joinsClause =
    nounAt(view, at + 1)?.plural === true ||
    readVerb(before) !== undefined ||
    /^(by|phone|friday|monday|tuesday|wednesday|thursday|saturday|sunday|statement|and|reporters)$/.test(before)
  return !joinsClause && (quantityAt[at + 1] ?? 0) === 0 && beginsWords(view, at + 1)
}
