import { DETERMINERS, GROUP_OPENERS } from '../en/function-words.ts'
import type { GroupView } from './group-view.ts'

/** Whether a group plainly begins at a token: with a determiner, "another", or a figure. */
export const opensGroup = ({ below: { tokens, quantityAt } }: GroupView, at: number): boolean => {
  const word = tokens.folded[at] ?? ''
  return DETERMINERS.has(word) || GROUP_OPENERS.has(word) || (quantityAt[at] ?? 0) > 0
}
