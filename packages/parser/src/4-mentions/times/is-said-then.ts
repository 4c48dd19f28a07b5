import { BEFELL } from '../en/befalling.ts'
import { SAID } from '../en/times.ts'

/** How many words before a day the word may stand that makes it the day of what was said. */
const WITHIN = 7

/** "told reporters on Monday", "in a broadcast on its radio on Monday": the day of words, as far as those beside it tell. */
export const isSaidThen = (word: (at: number) => string, first: number): boolean => {
  for (let at = first - 1; at >= first - WITHIN; at -= 1) {
    if (/^[,.;:]?$/.test(word(at)) || BEFELL.test(word(at))) return false
    if (SAID.test(word(at))) return true
  }
  return false
}
