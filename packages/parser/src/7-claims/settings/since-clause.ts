import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { RANKED_SINCE } from '../en/scopes.ts'
import type { Governor } from './governor-of.ts'

/** "since the state of siege was declared in May 2021": what the verb tells began the stretch. */
export const isSinceClause = ({ chunks }: Clause, { verb }: Governor): boolean => {
  if (verb === null) return false
  let at = chunks.findIndex(({ first }) => first === verb.first) - 1
  while (at >= 0 && /^(group|preposition|adverb)$/.test(chunks[at]?.type ?? '')) at -= 1
  return chunks[at]?.word === 'since'
}

/** "one of the deadliest since violence erupted in August": nothing is told to have happened between. */
export const ranksSince = ({ tokens: { folded }, ranges }: Framed, { sentence }: Clause): boolean => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  return RANKED_SINCE.test(folded.slice(first, end).join(' '))
}
