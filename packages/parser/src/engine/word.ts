import { remember } from './remember.ts'

/** A word in the form in which words are compared, with what has been asked of it so far. */
export class Word {
  readonly folded: string
  /** By the number of the question; undefined while it has not been asked. */
  readonly answers: unknown[] = []

  constructor(folded: string) {
    this.folded = folded
  }
}

/** More than the words that a language uses often. */
const MOST_WORDS = 1 << 13

/** The word of a folded form: as long as it is remembered, always the same one. */
export const wordOf = remember((folded) => new Word(folded), MOST_WORDS)

/** Stands where there is no word: before a text and behind it. */
export const NO_WORD = wordOf('')

/** Stands for the answer `undefined`, which says that a question has not been asked. */
const NOTHING = Symbol('nothing')
let questions = 0

/**
 * Asks each word once: the answer stays with the word, so that asking again is a look at a list. For what is asked of
 * every word of a text; `remember` does the same for a string, by a look-up. The answer must depend on the word alone.
 */
export const askOnce = <Answer>(question: (folded: string) => Answer): ((word: Word) => Answer) => {
  const number = questions
  questions += 1
  return ({ folded, answers }) => {
    const known = answers[number]
    // What stands at this number was put there below.
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Answer
    const answer = question(folded)
    while (answers.length < number) answers.push(undefined)
    answers[number] = answer === undefined ? NOTHING : answer
    return answer
  }
}
