import { NO_WORD } from '../../engine/word.ts'
import type { GroupView } from './group-view.ts'
import { factsOf } from './word-facts.ts'

/** Whether a group plainly begins at a token: with a determiner, "another", or a figure. */
export const opensGroup = ({ below: { tokens, quantityAt } }: GroupView, at: number): boolean => {
  const { determiner, opener } = factsOf(tokens.words[at] ?? NO_WORD)
  return determiner || opener || (quantityAt[at] ?? 0) > 0
}
