import { readVerb } from '../../../4-mentions/en/verbs.ts'
import { DAMAGE } from './damage.ts'
import { DEATHS } from './deaths.ts'
import { INJURIES } from './injuries.ts'
import { OTHER_FATES } from './other-fates.ts'
import type { Phrase } from './phrase.ts'
import { RELEASES } from './releases.ts'
import { SURRENDERS } from './surrenders.ts'

export type { Phrase } from './phrase.ts'

const PHRASES: readonly Phrase[] = [...DEATHS, ...INJURIES, ...DAMAGE, ...SURRENDERS, ...RELEASES, ...OTHER_FATES]

const pairOff = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const byVerb = new Map<string, readonly Phrase[]>()
  for (const phrase of phrases) for (const verb of phrase.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), phrase])
  return byVerb
}

/** Verbs that tell an outcome only together with the words behind them, by lemma; the first phrase that fits decides. */
export const PHRASES_OF_OUTCOME = pairOff(PHRASES)

const wordsOf = (phrases: readonly Phrase[]): readonly RegExp[] =>
  [...new Set(phrases.map(({ word }) => word))].filter((word) => word !== undefined)

const OF_PHRASE = wordsOf(PHRASES)
const ALWAYS: ReadonlySet<string> = new Set(
  PHRASES.filter(({ word }) => word === undefined).flatMap(({ verbs }) => verbs),
)

/** Whether a word by itself shows that such a phrase may stand there: one of its words, or a verb that needs none. */
export const isOfPhrase = (word: string): boolean =>
  ALWAYS.has(readVerb(word)?.lemma ?? '') || OF_PHRASE.some((pattern) => pattern.test(word))

const OF_BE = wordsOf(PHRASES_OF_OUTCOME.get('be') ?? [])

/** Whether a word is one of a phrase with "be" or "have": these verbs themselves stand in almost every sentence. */
export const isBehindBe = (word: string): boolean => OF_BE.some((pattern) => pattern.test(word))
