import { SMALL_WORDS } from './en/small-words.ts'
import { LOWER, type Tokens, WORD } from './tokens.ts'

/** Fewer words with a capital are as likely a name. */
const FEWEST = 4
const CLOSES = /^[.;!]$/

/** "Gunmen Kill Trader, Two Others in Market": whether every word but the smallest has a capital and no full stop closes them. */
export const isTitleCase = ({ folded, kind, letterCase }: Tokens, first: number, end: number): boolean => {
  let capitals = 0
  for (let at = first; at < end; at += 1) {
    if (kind[at] !== WORD) continue
    if (letterCase[at] !== LOWER) capitals += 1
    else if (!SMALL_WORDS.has(folded[at] ?? '') && folded[at] !== "'s") return false
  }
  return capitals >= FEWEST && !CLOSES.test(folded[end - 1] ?? '')
}
