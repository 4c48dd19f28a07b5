import type { Attributed } from '../../6-attribution/attributed.ts'
import { headlineEnd } from '../../1-sentences/headline-end.ts'
import type { Sought } from './sought.ts'
import { standsApart } from './stands-apart.ts'

/** What is to be known of sentences: asked of few, so answered when asked. */
export interface Bearings {
  /** Tells of another time or another event than those about it. */
  readonly isApart: (sentence: number) => boolean
  readonly isHeadline: (sentence: number) => boolean
  /** Whether a sentence is near enough to another for what it tells to go on there. */
  readonly isNear: (told: number, sentence: number, pointsBack: boolean) => boolean
}

/** How far what a sentence tells goes on: within its paragraph and into the next one. */
const MOST_SENTENCES = 4
/** How far back "they" and "the strikes" point. */
const FARTHEST = 8

/** The bearings of one report. */
export const bearingsOf = (attributed: Attributed): Bearings => {
  const { sentences } = attributed
  const end = headlineEnd(attributed)
  const isHeadline = (sentence: number): boolean => end > 0 && sentence === 0
  return {
    isApart: oncePerSentence((sentence) => standsApart(attributed, sentence)),
    isHeadline,
    isNear: (told, sentence, pointsBack) =>
      Math.abs(sentence - told) <= (pointsBack ? FARTHEST : MOST_SENTENCES) &&
      (pointsBack || Math.abs((sentences[sentence]?.paragraph ?? 0) - (sentences[told]?.paragraph ?? 0)) <= 1),
  }
}

/** The same answer without a second look, for sentences of many claims. */
const oncePerSentence = (ask: (sentence: number) => boolean): ((sentence: number) => boolean) => {
  const answers = new Map<number, boolean>()
  return (sentence) => {
    const answer = answers.get(sentence) ?? ask(sentence)
    answers.set(sentence, answer)
    return answer
  }
}

/** The sentences in which somebody may be shown who did one of these things; the others need not be read for it. */
export const sentencesToAsk = (
  all: readonly Sought[],
  { isHeadline }: Bearings,
  count: number,
): ReadonlySet<number> => {
  const wanted = new Set<number>()
  for (const { sentence, named, pointsBack } of all) {
    if (named && !pointsBack) continue
    // Whoever strikes in the sentence right behind may have done it, too.
    const last = Math.min(count - 1, sentence + (isHeadline(sentence) ? MOST_SENTENCES : 1))
    for (let each = Math.max(0, sentence - FARTHEST); each <= last; each += 1) wanted.add(each)
  }
  return wanted
}
