import { describe, expect, test } from 'vitest'
import { splitSentences, type Split } from './1-sentences/split-sentences.ts'
import { tokenize } from './2-tokens/tokenize.ts'
import { findQuantities } from './3-quantities/find-quantities.ts'
import { ADVERSARIAL_TEXTS } from './adversarial-texts.ts'
import { countListReads, countTextReads } from './engine/count-reads.ts'

const SIZE = 2000
const TIMES = 4
/** A little more than four times the work is still linear; four times four is not. */
const MOST = 5
/** Work on short stretches that does not grow with the text. */
const CONSTANT = 2000

const report = (text: string): Parameters<typeof splitSentences>[0] => ({
  id: 'r1',
  title: null,
  text,
  publishedAt: null,
  publisher: null,
})

const split = (text: string): Split => splitSentences(report(text))

/** How much each of the first three rooms looks at in one text. */
const readsOf = (text: string): Readonly<Record<string, number>> => {
  const forSentences = countTextReads(text)
  splitSentences(report(forSentences.value))
  const forTokens = countTextReads(text)
  tokenize({ ...split(text), text: forTokens.value })
  const tokenized = tokenize(split(text))
  const folded = countListReads(tokenized.tokens.folded)
  findQuantities({ ...tokenized, tokens: { ...tokenized.tokens, folded: folded.value } })
  return { sentences: forSentences.reads(), tokens: forTokens.reads(), quantities: folded.reads() }
}

describe('the first three rooms look at a text in proportion to its length', () => {
  test.each(Object.entries(ADVERSARIAL_TEXTS))('%s', (_, make) => {
    const short = readsOf(make(SIZE))
    const long = readsOf(make(SIZE * TIMES))
    for (const [room, reads] of Object.entries(long))
      expect(reads, room).toBeLessThanOrEqual(MOST * (short[room] ?? 0) + CONSTANT)
  })
})
