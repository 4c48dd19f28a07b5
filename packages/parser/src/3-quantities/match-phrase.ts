/** The index of the token after a phrase that stands at `at`, or -1. */
export const matchPhrase = (folded: readonly string[], at: number, phrase: readonly string[]): number => {
  for (let step = 0; step < phrase.length; step += 1) if (folded[at + step] !== phrase[step]) return -1
  return at + phrase.length
}

/** Phrases as lists of words, longest first, so that the longest that stands somewhere is met first. */
export const splitPhrases = (phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)

/** Of a word that phrases begin with, a test of the word behind it; undefined where one of them is a single word. */
export const nextInPhrases = (
  phrases: readonly (readonly string[])[],
): ((start: string) => ((next: string) => boolean) | undefined) => {
  const alone = new Set(phrases.flatMap(([first, second]) => (second === undefined ? [first] : [])))
  const seconds = new Set(phrases.map(([, second]) => second))
  const isSecond = (next: string): boolean => seconds.has(next)
  return (start) => (alone.has(start) ? undefined : isSecond)
}

/** Phrases by the word that each begins with, in their order, so that a token is held against few of them. */
export const indexPhrases = (
  phrases: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> => Map.groupBy(phrases, (phrase) => phrase[0] ?? '')
