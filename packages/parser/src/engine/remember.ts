import { copyOf } from './copy-of.ts'

/** A word longer than this stands in no lexicon and rarely twice in a text: its answer is not kept. */
const LONGEST = 40
/** So many words are kept, and as many from before them; memory stays flat however much is read. */
const MOST = 1 << 12

interface Learnt<Answer> {
  readonly answer: Answer
}

/**
 * Remembers what a question about a word was answered with, so that a text asks each of its words once. The answer must
 * depend on the word alone. When enough words are known, those that have not been met since the last time are forgotten.
 */
export const remember = <Answer>(answer: (word: string) => Answer, most = MOST): ((word: string) => Answer) => {
  let known = new Map<string, Learnt<Answer>>()
  let before = known
  const learn = (word: string): Learnt<Answer> => {
    const copy = copyOf(word)
    const learnt = before.get(word) ?? { answer: answer(copy) }
    if (known.size >= most) [known, before] = [new Map(), known]
    known.set(copy, learnt)
    return learnt
  }
  let last: Learnt<Answer> | undefined
  let lastWord = ''
  return (word) => {
    // A new word is asked of by many in turn.
    if (last !== undefined && word === lastWord) return last.answer
    const there = known.get(word)
    if (there === undefined && word.length > LONGEST) return answer(word)
    last = there ?? learn(word)
    lastWord = word
    return last.answer
  }
}
