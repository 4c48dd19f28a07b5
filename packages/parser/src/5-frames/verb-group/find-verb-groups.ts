import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { askOnce, NO_WORD } from '../../engine/word.ts'
import { BE, DO, HAVE, MODALS, NEARLY, NEGATIONS, UNSURE } from '../en/auxiliaries.ts'
import { STATE_WORDS } from '../en/senses.ts'
import type { VerbGroup } from './verb-group.ts'
import { ableTo } from './able-to.ts'
import type { Chain } from './chain.ts'
import { copula, finish } from './finish.ts'
import { raise } from './raise.ts'
import { isFiller, isMark, type Reading, verbAt, wordAt } from './reading.ts'
import { saidSo } from './said-so.ts'
import { staysSo } from './stays-so.ts'
import { takeAuxiliaries } from './take-auxiliaries.ts'

/** Reads the verb group that begins at a token; undefined where there is none. */
const readVerbGroup = (reading: Reading, first: number): VerbGroup | undefined => {
  const chain: Chain = {
    at: first,
    finite: false,
    be: false,
    being: false,
    have: false,
    infinitive: false,
    // "never killed", "wounded, not killed", "almost killed"
    negated: NEGATIONS.has(wordAt(reading, first - 1)) || NEARLY.has(wordAt(reading, first - 1)),
    // "possibly killing two"
    hedge: UNSURE.has(wordAt(reading, first - 1)) ? 'feared' : null,
  }
  const opening = wordAt(reading, first)
  // "a channel close to the army"
  if (opening === 'close' && wordAt(reading, first + 1) === 'to') return undefined
  if (
    opening === 'to' &&
    wordAt(reading, first - 1) !== 'according' &&
    (verbAt(reading, first + 1)?.forms.has('base') ||
      BE.has(wordAt(reading, first + 1)) ||
      HAVE.has(wordAt(reading, first + 1)))
  ) {
    chain.infinitive = true
    chain.at += 1
  } else if (!isAuxiliary(opening) && !verbAt(reading, first)) return undefined
  for (;;) {
    const before = chain.at
    takeAuxiliaries(reading, chain)
    if (ableTo(reading, chain)) continue
    const verb = verbAt(reading, chain.at)
    if (!verb || isMark(reading, chain.at)) {
      chain.at = Math.max(before, chain.at)
      // "had 12 dead", "have nothing": no verb of its own follows.
      return chain.be || chain.finite || chain.have ? copula(reading, first, trim(reading, first, chain)) : undefined
    }
    const passive = chain.be && verb.forms.has('participle')
    if (raise(reading, chain, verb, passive) || saidSo(reading, chain, verb, passive) || staysSo(reading, chain, verb))
      continue
    if (passive && verb.lemma === 'fear' && STATE_WORDS.has(wordAt(reading, chain.at + 1))) {
      chain.hedge = 'feared'
      chain.at += 1
      return copula(reading, first, chain)
    }
    return finish(reading, first, chain, verb)
  }
}

/** Gives back adverbs that were taken for a verb that never came. */
const trim = (reading: Reading, first: number, chain: Chain): Chain => {
  let at = chain.at
  while (at > first + 1 && isFiller(reading, at - 1, wordAt(reading, at - 1))) at -= 1
  return { ...chain, at }
}

/** "front.net", "@front_reads": what touches the mark before it is part of an address. */
const isWithinAddress = ({ tokens: { folded, start, end } }: Mentioned, at: number): boolean =>
  at > 1 &&
  start[at] === end[at - 1] &&
  /^[._@]$/.test(folded[at - 1] ?? '') &&
  (folded[at - 1] === '@' || start[at - 1] === end[at - 2])

const isAuxiliary = (word: string): boolean => BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word)

/** Whether a verb group can begin with a word at all. */
const mayOpen = askOnce((word) => word === 'to' || isAuxiliary(word) || readVerb(word) !== undefined)

/** Finds the verb groups of a sentence, in order. */
export const findVerbGroups = (
  below: Mentioned,
  first: number,
  limit: number,
  upperCase: boolean,
): readonly VerbGroup[] => {
  const reading = { below, limit, upperCase }
  const groups: VerbGroup[] = []
  for (let at = first; at < limit; at += 1) {
    if (!mayOpen(below.tokens.words[at] ?? NO_WORD) || isWithinAddress(below, at)) continue
    if ((below.groupOf[at] ?? 0) > 0 || (below.maskOf[at] ?? 0) > 0 || isMark(reading, at)) continue
    const group = readVerbGroup(reading, at)
    if (!group) continue
    groups.push(group)
    at = group.end - 1
  }
  return groups
}
