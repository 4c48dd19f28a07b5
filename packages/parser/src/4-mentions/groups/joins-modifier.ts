import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import { isCategory, type NounEntry } from '../en/nouns.ts'
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

const canBeOf = ({ class: kind }: NounEntry): boolean => isCategory(kind) || kind === 'outcome'

/** "106 extrajudicial, summary or arbitrary executions": a comma, a second and a third modifier, and the noun. */
const isSeries = (view: GroupView, comma: number): boolean => {
  const { folded } = view.below.tokens
  const noun = nounAt(view, comma + 4)
  return (
    describes(view, comma + 1) &&
    /^(and|or)$/.test(folded[comma + 2] ?? '') &&
    describes(view, comma + 3) &&
    noun?.plural === true &&
    canBeOf(noun)
  )
}

/** "a command and control node" */
const isCommand = (folded: readonly string[], and: number): boolean =>
  folded[and - 1] === 'command' && folded[and] === 'and' && folded[and + 1] === 'control'

/**
 * Whether "and" joins two words that describe one noun: "twelve police and army officers". A figure of more than one
 * counts no singular, so that its noun must be the one behind.
 */
export const joinsModifier = (view: GroupView, { head, here, figure }: Progress): boolean => {
  const { tokens, quantities } = view.below
  if (isCommand(tokens.folded, here) && head === here - 1) return true
  if (figure < 0 || head < 0 || !/^(and|or|,)$/.test(tokens.folded[here] ?? '')) return false
  const { low, high } = quantities[figure]?.value ?? {}
  const several = (low ?? high ?? 2) > 1
  if (!several || head !== here - 1 || !describes(view, head)) return false
  if (tokens.folded[here] === ',') return isSeries(view, here)
  for (let words = 1; words <= LONGEST; words += 1) {
    if (!describes(view, here + words)) return false
    const noun = nounAt(view, here + words + 1)
    // "25 local and national police"
    const arePolice = noun !== undefined && tokens.folded[here + words + 1] === 'police'
    if (arePolice || (noun?.plural === true && canBeOf(noun)))
      return !SPEAKS.test(tokens.folded[here + words + 2] ?? '')
  }
  return false
}
