import { LOWER, MARK, UPPER } from '../../2-tokens/tokenize.ts'
import { isAdverb } from '../../4-mentions/en/function-words.ts'
import { readVerb, type VerbReading } from '../../4-mentions/en/verbs.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { askOnce, NO_WORD } from '../../engine/word.ts'
import { STATE_WORDS } from '../en/senses.ts'

/** The sentence in which a verb group is read. */
export interface Reading {
  readonly below: Mentioned
  readonly limit: number
  readonly upperCase: boolean
}

/** The word at a token, folded; empty behind the sentence and for a name in capitals. */
export const wordAt = ({ below, limit, upperCase }: Reading, at: number): string => {
  if (at >= limit) return ''
  const word = below.tokens.folded[at] ?? ''
  // "WOUNDED: 9": the label of a figure, in capitals or not.
  if (below.tokens.folded[at + 1] === ':' && word.length > 3) return word
  // "IS", "WHO" set in capitals are names.
  return below.tokens.letterCase[at] === UPPER && !upperCase && word.length > 1 ? '' : word
}

/** The verb that a word is, unless it says a state: "missing". */
const verbOf = askOnce((word) => (STATE_WORDS.has(word) ? undefined : readVerb(word)))

const HURTS = /^(event|ammunition|explosives|aircraft|weapons|vehicles)$/

/** "The blast hurt nine traders": behind what hurts, and before those whom it hurts, the word tells no state. */
const hurts = ({ below: { groups, groupOf, tokens } }: Reading, at: number): boolean => {
  if (tokens.folded[at] !== 'hurt') return false
  const [before, behind] = [groups[(groupOf[at - 1] ?? 0) - 1], groups[(groupOf[at + 1] ?? 0) - 1]]
  const object = behind !== undefined && (behind.quantity >= 0 || /^an?$/.test(behind.determiner ?? ''))
  // "went off, but hurt nobody"
  if (/^(nobody|none)$/.test(tokens.folded[at + 1] ?? '')) return true
  // "shot dead a trader and hurt his aide"
  const ofOwn = /^(his|her|their)$/.test(behind?.determiner ?? '') && tokens.folded[at - 1] === 'and'
  if (ofOwn) return true
  return object && (HURTS.test(before?.class ?? '') || /^(and|which|that)$/.test(tokens.folded[at - 1] ?? ''))
}

/** The verb that a token can be; undefined within a group of nouns or a mask. */
export const verbAt = (reading: Reading, at: number): VerbReading | undefined =>
  at < reading.limit &&
  (reading.below.groupOf[at] ?? 0) === 0 &&
  reading.below.maskOf[at] === 0 &&
  wordAt(reading, at) !== ''
    ? hurts(reading, at)
      ? readVerb('hurt')
      : verbOf(reading.below.tokens.words[at] ?? NO_WORD)
    : undefined

/** Whether a word may stand within a verb group without changing it. */
export const isFiller = ({ below, upperCase }: Reading, at: number, word: string): boolean =>
  isAdverb(word, below.tokens.letterCase[at] !== LOWER && !upperCase) && !STATE_WORDS.has(word)

/** Whether a token is a mark. */
export const isMark = ({ below }: Reading, at: number): boolean => below.tokens.kind[at] === MARK
