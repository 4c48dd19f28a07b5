import { splitSentences } from '../1-sentences/split-sentences.ts'
import { tokenize, type Tokenized } from './tokenize.ts'

/** The second layer of a bare text, for tests. */
export const tokenized = (text: string): Tokenized =>
  tokenize(splitSentences({ id: 'r1', title: null, text, publishedAt: null, publisher: null }))

/** The tokens of a bare text as they stand in it. */
export const tokensOf = (text: string): readonly string[] => {
  const { tokens } = tokenized(text)
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]))
}
