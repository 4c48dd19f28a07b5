import { LOWER } from '../../2-tokens/tokenize.ts'
import { isAdverb } from '../../4-mentions/en/function-words.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import { askOnce, NO_WORD } from '../../engine/word.ts'
import { BE, DO, HAVE, MODALS, NEARLY, NEGATIONS, POSSIBLE, UNSURE } from '../en/auxiliaries.ts'
import type { Chain } from './chain.ts'
import { pastTime } from './past-time.ts'
import { isFiller, type Reading, verbAt, wordAt } from './reading.ts'

const SETS_OFF = /^[",“‘']$/
const REFLEXIVES = /^(himself|herself|itself|themselves|myself|ourselves)$/

/** Whether a word can stand before a verb as part of its group at all: most words cannot, and end the group. */
const mayStandBefore = askOnce(
  (word) =>
    [BE, HAVE, DO, MODALS, NEGATIONS, NEARLY].some((words) => words.has(word)) ||
    isAdverb(word, false) ||
    word === 'since' ||
    REFLEXIVES.test(word) ||
    SETS_OFF.test(word),
)

/** Takes the auxiliaries, adverbs and negations that stand before a verb. */
export const takeAuxiliaries = (reading: Reading, chain: Chain): void => {
  const from = chain.at
  for (;;) {
    const word = wordAt(reading, chain.at)
    const behind = chain.be || chain.have ? pastTime(reading, chain.at) : -1
    if (behind > 0) {
      chain.at = behind
      continue
    }
    if (word === '' || !mayStandBefore(reading.below.tokens.words[chain.at] ?? NO_WORD)) return
    if (chain.at > from && isEmphatic(reading, chain.at, word)) {
      chain.at += 1
      continue
    }
    if ((reading.below.groupOf[chain.at] ?? 0) > 0) return
    if (UNSURE.has(word)) chain.hedge = 'feared'
    if (NEGATIONS.has(word) || (NEARLY.has(word) && verbAt(reading, chain.at + 1))) chain.negated = true
    if (BE.has(word)) {
      chain.finite ||= word !== 'been' && word !== 'being' && word !== 'be'
      chain.being ||= word === 'being'
      chain.be = true
    } else if (HAVE.has(word)) {
      chain.finite ||= word !== 'having'
      chain.have = true
    } else if (DO.has(word)) chain.finite = true
    else if (MODALS.has(word) && !isMonth(reading, chain.at)) {
      chain.finite = true
      if (POSSIBLE.has(word)) chain.hedge = 'feared'
    } else if (
      word === 'since' &&
      chain.at > from &&
      (BE.has(wordAt(reading, chain.at + 1)) || verbAt(reading, chain.at + 1))
    ) {
      // "have since been arrested"
    } else if (!NEGATIONS.has(word) && !isFiller(reading, chain.at, word) && !isSetOff(reading, chain.at)) return
    chain.at += 1
  }
}

/** "The army had itself fired four shells": the pronoun only stresses who did. */
const isEmphatic = (reading: Reading, at: number, word: string): boolean =>
  REFLEXIVES.test(word) && verbAt(reading, at + 1)?.forms.has('participle') === true

/** A comma-enclosed adverb inside a verb group is passed over: "were, reportedly, killed". */
const isSetOff = ({ below }: Reading, at: number): boolean =>
  (/^["“‘']$/.test(below.tokens.folded[at] ?? '') &&
    (readVerb(below.tokens.folded[at + 1] ?? '')?.forms.has('participle') === true ||
      // "was 'completely destroyed'"
      (isAdverb(below.tokens.folded[at + 1] ?? '', false) &&
        readVerb(below.tokens.folded[at + 2] ?? '')?.forms.has('participle') === true))) ||
  (below.tokens.folded[at] === ',' &&
    below.tokens.folded[at - 2] === ',' &&
    isAdverb(below.tokens.folded[at - 1] ?? '', false) &&
    readVerb(below.tokens.folded[at + 1] ?? '')?.forms.has('participle') === true) ||
  (below.tokens.folded[at] === ',' &&
    below.tokens.folded[at + 2] === ',' &&
    isAdverb(below.tokens.folded[at + 1] ?? '', false))

/** "kidnapped in May were found": the month, not the modal. */
const isMonth = ({ below }: Reading, at: number): boolean =>
  below.tokens.folded[at] === 'may' &&
  below.tokens.letterCase[at] !== LOWER &&
  /^(in|since|until|of|last|this|by|during|early|late|mid|-|from|between)$/.test(below.tokens.folded[at - 1] ?? '')
