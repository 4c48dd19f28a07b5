import { LOWER, MARK, UPPER } from '../2-tokens/tokenize.ts'
import { isAdverb } from '../4-mentions/en/function-words.ts'
import { readVerb, type VerbReading } from '../4-mentions/en/verbs.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { BE, DO, HAVE, MODALS, NEGATIONS, PARTICLES, POSSIBLE, PROSPECTIVE, RAISING } from './en/auxiliaries.ts'
import { STATE_WORDS } from './en/senses.ts'
import type { VerbGroup } from './verb-group.ts'

interface Reading {
  readonly below: Mentioned
  readonly limit: number
  readonly upperCase: boolean
}

/** What has been read of a verb group so far. */
interface Chain {
  at: number
  finite: boolean
  be: boolean
  being: boolean
  have: boolean
  infinitive: boolean
  negated: boolean
  hedge: VerbGroup['hedge']
}

const wordAt = ({ below, limit, upperCase }: Reading, at: number): string => {
  if (at >= limit) return ''
  const word = below.tokens.folded[at] ?? ''
  // "IS", "WHO" set in capitals are names.
  return below.tokens.letterCase[at] === UPPER && !upperCase && word.length > 1 ? '' : word
}

const verbAt = (reading: Reading, at: number): VerbReading | undefined =>
  at < reading.limit &&
  !STATE_WORDS.has(wordAt(reading, at)) &&
  (reading.below.groupOf[at] ?? 0) === 0 &&
  reading.below.maskOf[at] === 0
    ? readVerb(wordAt(reading, at))
    : undefined

const isFiller = ({ below, upperCase }: Reading, at: number, word: string): boolean =>
  isAdverb(word, below.tokens.letterCase[at] !== LOWER && !upperCase) && !STATE_WORDS.has(word)

/** Takes the auxiliaries, adverbs and negations that stand before a verb. */
const takeAuxiliaries = (reading: Reading, chain: Chain): void => {
  const from = chain.at
  for (;;) {
    const word = wordAt(reading, chain.at)
    if (word === '' || (reading.below.groupOf[chain.at] ?? 0) > 0) return
    if (NEGATIONS.has(word)) chain.negated = true
    if (BE.has(word)) {
      chain.finite ||= word !== 'been' && word !== 'being' && word !== 'be'
      chain.being ||= word === 'being'
      chain.be = true
    } else if (HAVE.has(word)) {
      chain.finite ||= word !== 'having'
      chain.have = true
    } else if (DO.has(word)) chain.finite = true
    else if (MODALS.has(word)) {
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

/** A comma-enclosed adverb inside a verb group is passed over: "were, reportedly, killed". */
const isSetOff = ({ below }: Reading, at: number): boolean =>
  (/^["“‘']$/.test(below.tokens.folded[at] ?? '') &&
    readVerb(below.tokens.folded[at + 1] ?? '')?.forms.has('participle') === true) ||
  (below.tokens.folded[at] === ',' &&
    below.tokens.folded[at - 2] === ',' &&
    isAdverb(below.tokens.folded[at - 1] ?? '', false) &&
    readVerb(below.tokens.folded[at + 1] ?? '')?.forms.has('participle') === true) ||
  (below.tokens.folded[at] === ',' &&
    below.tokens.folded[at + 2] === ',' &&
    isAdverb(below.tokens.folded[at + 1] ?? '', false))

const particleAt = (reading: Reading, lemma: string, at: number): { readonly lemma: string; readonly end: number } => {
  for (const particle of PARTICLES.get(lemma) ?? []) {
    const words = particle.split(' ')
    if (words.every((word, step) => reading.below.tokens.folded[at + step] === word))
      return { lemma: `${lemma} ${particle}`, end: at + words.length }
  }
  return { lemma, end: at }
}

const finish = (reading: Reading, first: number, chain: Chain, verb: VerbReading): VerbGroup => {
  const main = chain.at
  const { lemma, end } = particleAt(reading, verb.lemma, main + 1)
  const isIng = verb.forms.has('ing') && !verb.forms.has('past')
  const passive = chain.be && !isIng && verb.forms.has('participle')
  const bare = !chain.finite && !chain.be && !chain.have && !chain.infinitive
  const ambiguous = verb.forms.has('participle')
  const form =
    chain.infinitive && !chain.finite
      ? 'infinitive'
      : bare
        ? isIng
          ? 'ing'
          : ambiguous
            ? 'bare'
            : 'finite'
        : chain.finite
          ? 'finite'
          : chain.be
            ? 'bare'
            : 'ing'
  return {
    first,
    end,
    main,
    lemma,
    passive: passive || (bare && ambiguous && !verb.forms.has('past')),
    form,
    negated: chain.negated,
    hedge: chain.hedge,
  }
}

const copula = (first: number, chain: Chain): VerbGroup => ({
  first,
  end: chain.at,
  main: first,
  lemma: 'be',
  passive: false,
  form: 'copula',
  negated: chain.negated,
  hedge: chain.hedge,
})

/** "is believed to have been", "were said to": goes on to the infinitive the subject is passed on to. */
const raise = (reading: Reading, chain: Chain, verb: VerbReading, passive: boolean): boolean => {
  const isRaising = RAISING.has(verb.lemma) && (passive || verb.lemma === 'appear' || verb.lemma === 'seem')
  const isProspective = PROSPECTIVE.has(verb.lemma)
  if (wordAt(reading, chain.at + 1) !== 'to' || !(isRaising || isProspective)) return false
  const next = wordAt(reading, chain.at + 2)
  if (!HAVE.has(next) && !BE.has(next) && !readVerb(next)?.forms.has('base')) return false
  if (isProspective && !isRaising) return false
  chain.hedge = RAISING.get(verb.lemma) ?? chain.hedge
  chain.at += 2
  chain.be = false
  chain.have = false
  return true
}

/** Reads the verb group that begins at a token; undefined where there is none. */
const readVerbGroup = (reading: Reading, first: number): VerbGroup | undefined => {
  const chain: Chain = {
    at: first,
    finite: false,
    be: false,
    being: false,
    have: false,
    infinitive: false,
    // "never killed", "wounded, not killed"
    negated: NEGATIONS.has(wordAt(reading, first - 1)),
    hedge: null,
  }
  const opening = wordAt(reading, first)
  if (
    opening === 'to' &&
    (verbAt(reading, first + 1)?.forms.has('base') ||
      BE.has(wordAt(reading, first + 1)) ||
      HAVE.has(wordAt(reading, first + 1)))
  ) {
    chain.infinitive = true
    chain.at += 1
  } else if (
    !BE.has(opening) &&
    !HAVE.has(opening) &&
    !DO.has(opening) &&
    !MODALS.has(opening) &&
    !verbAt(reading, first)
  )
    return undefined
  for (;;) {
    const before = chain.at
    takeAuxiliaries(reading, chain)
    const verb = verbAt(reading, chain.at)
    if (!verb || isMark(reading, chain.at)) {
      chain.at = Math.max(before, chain.at)
      // "had 12 dead", "have nothing": no verb of its own follows.
      return chain.be || chain.finite || chain.have ? copula(first, trim(reading, first, chain)) : undefined
    }
    const passive = chain.be && verb.forms.has('participle')
    if (raise(reading, chain, verb, passive)) continue
    if (passive && verb.lemma === 'fear' && STATE_WORDS.has(wordAt(reading, chain.at + 1))) {
      chain.hedge = 'feared'
      chain.at += 1
      return copula(first, chain)
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

const isMark = ({ below }: Reading, at: number): boolean => below.tokens.kind[at] === MARK

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
    if ((below.groupOf[at] ?? 0) > 0 || (below.maskOf[at] ?? 0) > 0 || isMark(reading, at)) continue
    const group = readVerbGroup(reading, at)
    if (!group) continue
    groups.push(group)
    at = group.end - 1
  }
  return groups
}
