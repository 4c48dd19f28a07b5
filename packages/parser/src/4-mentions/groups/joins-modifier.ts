import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import { isCategory } from '../en/nouns.ts'
import type { GroupView } from './group-view.ts'
import { nounAt } from './noun-at.ts'
import { opensGroup } from './opens-group.ts'
import type { Progress } from './progress.ts'
import { factsOf } from './word-facts.ts'
import { NO_WORD } from '../../engine/word.ts'

/** How many words the second of two modifiers may have: "police and border guard officers". */
const LONGEST = 2

/** "…, 12 police and rescue workers said": those who speak are no part of the count. */
const SPEAKS = /^(said|say|told|reported|added)$/

/** What stands before a noun and describes it: a singular, or a word that no lexicon of nouns knows. */
const describes = (view: GroupView, at: number): boolean => {
  const { tokens } = view.below
  const { stop, adverb } = factsOf(tokens.words[at] ?? NO_WORD)
  if (tokens.kind[at] !== WORD || stop || adverb || opensGroup(view, at)) return false
  const noun = nounAt(view, at)
  if (noun) return !noun.plural || noun.class === 'organisation'
  return tokens.letterCase[at] === LOWER && !(tokens.folded[at] ?? '').endsWith('s')
}

/**
 * Whether "and" joins two words that describe one noun: "twelve police and army officers". A figure of more than one
 * counts no singular, so that its noun must be the one behind.
 */
export const joinsModifier = (view: GroupView, { head, here, figure }: Progress): boolean => {
  const { tokens, quantities } = view.below
  if (figure < 0 || head < 0 || !/^(and|or)$/.test(tokens.folded[here] ?? '')) return false
  const { low, high } = quantities[figure]?.value ?? {}
  const several = (low ?? high ?? 2) > 1
  if (!several || head !== here - 1 || !describes(view, head)) return false
  for (let words = 1; words <= LONGEST; words += 1) {
    if (!describes(view, here + words)) return false
    const noun = nounAt(view, here + words + 1)
    if (noun?.plural === true && isCategory(noun.class)) return !SPEAKS.test(tokens.folded[here + words + 2] ?? '')
  }
  return false
}
