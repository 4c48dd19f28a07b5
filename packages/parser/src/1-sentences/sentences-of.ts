import { splitSentences } from './split-sentences.ts'

/** The sentences of a bare text, for tests. */
export const sentencesOf = (text: string): readonly string[] =>
  splitSentences({ id: 'r1', title: null, text, publishedAt: null, publisher: null }).sentences.map(({ start, end }) =>
    text.slice(start, end),
  )
