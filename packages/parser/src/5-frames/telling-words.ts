import { readVerb } from '../4-mentions/en/verbs.ts'
import { type Sense, VERB_SENSES } from './en/senses.ts'
import { isBodyNoun } from './counted/domain.ts'
import { firstWord } from './first-word.ts'

/** Particles that stand in every other sentence: a verb with one of them is as good as one without any. */
const EVERYWHERE: ReadonlySet<string> = new Set(['in', 'of', 'on', 'to', 'with'])

const isOfBodiesAlone = ({ onlyBodies, materiel, airborne }: Sense): boolean =>
  onlyBodies === true && !materiel && !airborne

/** The last word behind a verb that does not stand everywhere: "possession" of "take possession of"; none of "dispose of". */
const partnerOf = (lemma: string): string | undefined =>
  lemma
    .split(' ')
    .slice(1)
    .findLast((word) => !EVERYWHERE.has(word))

/** What verbs say of more than bodies. */
const TELLING = [...VERB_SENSES]
  .filter(([, sense]) => !isOfBodiesAlone(sense) && Boolean(sense.people ?? sense.materiel ?? sense.airborne))
  .map(([lemma]) => lemma)

const TELLING_VERBS: ReadonlySet<string> = new Set(TELLING.map(firstWord))

/** Whether a verb, by itself or with a particle, tells an outcome of more than bodies. */
export const tellsOfMore = (lemma: string): boolean => TELLING_VERBS.has(lemma)

/** Verbs that tell an outcome with nothing behind them, or with what stands anywhere. */
const BY_THEMSELVES: ReadonlySet<string> = new Set(
  TELLING.filter((lemma) => partnerOf(lemma) === undefined).map(firstWord),
)

/** The words behind which any other verb tells one: "hostage", "down", "custody". */
const PARTNERS: ReadonlySet<string> = new Set(
  TELLING.filter((lemma) => !BY_THEMSELVES.has(firstWord(lemma))).flatMap((lemma) => partnerOf(lemma) ?? []),
)

/** "fatally shot", "mortally wounded": with these any blow tells an outcome. */
const DEADLY = /^(fatally|mortally)$/

/**
 * Whether a word makes a verb of outcome tell one: it is a verb that needs none behind it, it is what others need behind
 * them, or a body, of which "arrived" and "received" tell a death. Of verbs of outcome, a sentence without any tells none.
 */
export const makesTell = (word: string): boolean =>
  BY_THEMSELVES.has(readVerb(word)?.lemma ?? '') || PARTNERS.has(word) || isBodyNoun(word) || DEADLY.test(word)
