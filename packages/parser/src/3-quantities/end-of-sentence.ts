import type { Tokenized } from '../2-tokens/tokenize.ts'

/** The token after the last of the sentence that a token stands in: a figure never goes on in the next one. */
export const endOfSentence = ({ tokens, ranges }: Tokenized, at: number): number =>
  ranges[tokens.sentence[at] ?? -1]?.end ?? tokens.count
