import { DETERMINERS } from '../en/function-words.ts'
import type { GroupView } from './group-view.ts'
import { nounAt } from './noun-at.ts'

const LONGEST_QUOTED = 8

export const isQuotationMark = (word: string): boolean =>
  word === '"' || word === '“' || word === '”' || word === '‘' || word === '’' || word === "'"

/** "“We lost 12,” said chief Musa": a mark right behind a word or a comma closes what was said before it. */
export const mayOpenQuote = ({ below: { tokens } }: GroupView, at: number): boolean =>
  tokens.folded[at] !== '”' && (at === 0 || tokens.start[at] !== tokens.end[at - 1])

/** "the ‘Operation Z’ channel": a quotation mark that closes one opened within the group. */
export const closesQuote = (view: GroupView, at: number, first: number): boolean => {
  const { folded } = view.below.tokens
  for (let here = at - 1; here >= first && here > at - LONGEST_QUOTED; here -= 1) {
    const word = folded[here] ?? ''
    if (word === '"' || word === '“' || word === '‘' || word === "'")
      return nounAt(view, at + 1) !== undefined || nounAt(view, at + 2) !== undefined
  }
  return false
}

/** "two “wanted” rebels": the token behind a word, past the mark that closes what was opened right before it. */
export const behindQuoted = ({ below: { tokens, quantityAt } }: GroupView, at: number): number => {
  const isMark = (token: number): boolean => isQuotationMark(tokens.folded[token] ?? '')
  if (!isMark(at - 1) || !isMark(at + 1)) return at + 1
  // "had “eliminated” the leader" is a verb.
  const isOpened = (quantityAt[at - 2] ?? 0) > 0 || DETERMINERS.has(tokens.folded[at - 2] ?? '')
  return isOpened ? at + 2 : at + 1
}
