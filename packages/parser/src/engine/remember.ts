/** A word longer than this stands in no lexicon and rarely twice in a text: its answer is not kept. */
const LONGEST = 40
/** So many words are kept; then all are forgotten and learnt anew, so that memory stays flat however much is read. */
const MOST = 1 << 15

/** A slice keeps the whole text alive that it was cut from; its copy does not. */
const copyOf = (word: string): string => word.split('').join('')

/**
 * Remembers what a question about a word was answered with, so that a text asks each of its words once. The answer must
 * depend on the word alone.
 */
export const remember = <Answer>(answer: (word: string) => Answer): ((word: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>()
  return (word) => {
    const there = known.get(word)
    if (there !== undefined) return there.answer
    if (word.length > LONGEST) return answer(word)
    if (known.size >= MOST) known.clear()
    const copy = copyOf(word)
    const learnt = { answer: answer(copy) }
    known.set(copy, learnt)
    return learnt.answer
  }
}
