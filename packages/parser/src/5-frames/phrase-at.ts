import { verbOf } from './clause/clause-walk.ts'
import { type Phrase, PHRASES_OF_OUTCOME } from './en/phrases-of-outcome/index.ts'
import type { FrameView } from './frame-rule.ts'

const LONGEST = 9

/** What a verb says together with the words behind it: "paid the supreme price", "are in critical condition". */
export const phraseAt = ({ below, clause }: FrameView, at: number): Phrase | undefined => {
  const verb = verbOf(clause, at)
  const phrases = verb && !verb.negated ? PHRASES_OF_OUTCOME.get(verb.lemma.split(' ')[0] ?? '') : undefined
  if (!verb || !phrases) return undefined
  const end = Math.min(below.ranges[clause.sentence]?.end ?? 0, verb.main + 1 + LONGEST)
  const words = below.tokens.folded.slice(verb.main + 1, end).join(' ')
  return phrases.find(
    ({ behind, passive }) =>
      (!passive || verb.passive || (verb.form === 'bare' && words.startsWith('by '))) && behind.test(words),
  )
}
