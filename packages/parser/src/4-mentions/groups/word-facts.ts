import { WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import { askOnce } from '../../engine/word.ts'
import {
  ADJECTIVES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  GROUP_OPENERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../en/function-words.ts'
import { NOUN_FORMS, type NounEntry } from '../en/nouns.ts'
import { NOUN_LIKE, readVerb, type VerbReading } from '../en/verbs.ts'

/** What the lexicons of this room say of a word, whatever stands around it. */
export interface WordFacts {
  /** A function word, which ends a group; determiners, which open one, included. */
  readonly stop: boolean
  /** A function word that neither opens a group nor is one: where it stands, none begins. */
  readonly barren: boolean
  readonly determiner: boolean
  /** "another", "several": opens a group without counting it. */
  readonly opener: boolean
  readonly adjective: boolean
  /** "northern", "East": part of a name when it has a capital. */
  readonly direction: boolean
  readonly weekday: boolean
  /** "last", "early": dates with the weekday behind it. */
  readonly datesDay: boolean
  /** "last", "this": says which of several stretches of time is meant. */
  readonly which: boolean
  readonly adverb: boolean
  /** An adverb even with a capital; a mere ending in -ly may be that of a name. */
  readonly surelyAdverb: boolean
  readonly noun: NounEntry | undefined
  readonly verb: VerbReading | undefined
  /** A form that is a noun as often as a verb: "attack". */
  readonly nounLike: boolean
}

/** The noun of the field by its form; a compound by its last part: "ex-fighters", but not "al-shabaab-linked" or "anti-tank". */
const nounOf = (word: string): NounEntry | undefined => {
  const hyphen = word.lastIndexOf('-')
  return (
    NOUN_FORMS.get(word) ??
    (hyphen > 0 && !word.startsWith('anti-') ? (NOUN_FORMS.get(word.slice(hyphen + 1)) ?? modelOf(word)) : undefined)
  )
}

/** "t-72b3", "bmp-2m": what the model is that a letter behind its number makes a variant of. */
const modelOf = (word: string): NounEntry | undefined => {
  const model = /^([a-z]+-\d+)[a-z][a-z\d]*$/.exec(word)?.[1]
  return model === undefined ? undefined : NOUN_FORMS.get(model)
}

const isFunctionWord = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  RELATIVES.has(word) ||
  SUBORDINATORS.has(word) ||
  PRONOUNS.has(word)

/** Asks every lexicon of this room about a word, once. */
export const factsOf = askOnce((word): WordFacts => {
  const [determiner, opener] = [DETERMINERS.has(word), GROUP_OPENERS.has(word)]
  const direction = /^(north|south|east|west)/.test(word)
  const stop = determiner || isFunctionWord(word)
  return {
    stop,
    barren: stop && !determiner && !opener && !direction && !PRONOUNS.has(word),
    determiner,
    opener,
    adjective: ADJECTIVES.has(word),
    direction,
    weekday: word.length > 3 && WEEKDAYS.has(word),
    datesDay: /^(last|next|late|early)$/.test(word),
    which: /^(last|this|next)$/.test(word),
    adverb: isAdverb(word, false),
    surelyAdverb: isAdverb(word, true),
    noun: nounOf(word),
    verb: readVerb(word),
    nounLike: NOUN_LIKE.has(word),
  }
})
