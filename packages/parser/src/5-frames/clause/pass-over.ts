import type { Chunk } from './chunk.ts'
import type { Clause } from './chunk-sentence.ts'

const PASSED_OVER: ReadonlySet<Chunk['type']> = new Set(['adverb', 'time', 'quote', 'other'])

/** Whether a walk goes past a chunk without asking what it says: an adverb, a time, a quotation mark. */
export const isPassedOver = (chunk: Chunk | undefined): boolean => chunk !== undefined && PASSED_OVER.has(chunk.type)

/** The first position at or behind `at` that is no adverb, time or quotation mark. */
export const skipAside = ({ chunks }: Clause, at: number): number => {
  let here = at
  while (isPassedOver(chunks[here])) here += 1
  return here
}

/** Whether a chunk parts the members of a list. */
export const isSeparator = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'comma' || chunk?.type === 'and' || chunk?.type === 'or'

/** The position of the bracket that closes the one at `open`; `open` itself when none does. */
export const closing = ({ chunks }: Clause, open: number): number => {
  for (let at = open + 1; at < chunks.length && at < open + 30; at += 1) if (chunks[at]?.type === 'close') return at
  return open
}

/** The position of the bracket that opens the one closing at `close`; `close` itself when none does. */
export const opening = ({ chunks }: Clause, close: number): number => {
  for (let at = close - 1; at >= 0 && at > close - 30; at -= 1) if (chunks[at]?.type === 'open') return at
  return close
}
