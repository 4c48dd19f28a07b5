import { NOUN_FORMS, type NounClass } from '../4-mentions/en/nouns.ts'
import { readVerb } from '../4-mentions/en/verbs.ts'
import { firstWord } from './first-word.ts'
import { VERB_SENSES } from './en/senses.ts'

type Cue = (word: string) => boolean

const WITH_SENSE: ReadonlySet<string> = new Set([...VERB_SENSES.keys()].map(firstWord))

/** Whether a verb tells an outcome, by itself or with a particle. */
export const tellsOutcome = (lemma: string): boolean => WITH_SENSE.has(lemma)

/** Wakes a rule where a form of a verb stands whose lemma – without a particle – passes the test. */
export const byVerb =
  (isMeant: (lemma: string) => boolean): Cue =>
  (word) => {
    const verb = readVerb(word)
    return verb !== undefined && isMeant(verb.lemma)
  }

/** Wakes a rule where a verb’s participle stands, by the lemma as well. */
export const byParticiple =
  (isMeant: (lemma: string) => boolean): Cue =>
  (word) => {
    const verb = readVerb(word)
    return verb?.forms.has('participle') === true && isMeant(verb.lemma)
  }

/** Wakes a rule where a noun stands whose singular passes the test; a noun that no lexicon has is its own singular. */
export const byNoun =
  (isMeant: (singular: string) => boolean): Cue =>
  (word) =>
    isMeant(NOUN_FORMS.get(word)?.singular ?? word)

/** Wakes a rule where a noun of a class stands; of a compound, the last part decides. */
export const byClass =
  (classes: ReadonlySet<NounClass>): Cue =>
  (word) => {
    const entry = NOUN_FORMS.get(word) ?? NOUN_FORMS.get(word.slice(word.lastIndexOf('-') + 1))
    return entry !== undefined && classes.has(entry.class)
  }

/** Wakes a rule where one of several cues does. */
export const byAny =
  (...cues: readonly Cue[]): Cue =>
  (word) =>
    cues.some((cue) => cue(word))
