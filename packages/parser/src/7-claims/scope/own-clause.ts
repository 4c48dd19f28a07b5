import type { Framed } from '../../5-frames/fill-frames.ts'
import { startsClause, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Span } from '../../engine/span.ts'

/** How many words at the opening of a sentence hold for all of it: "Since 2012, …, and …". */
const OPENING = 12

/** Words with which an opening begins that sets the time of all behind it; one with its subject sets none. */
const SETS =
  /^(since|in|over|during|so|this|last|between|from|as|across|throughout|within|by|through|to|for|on|at|until|the)$/

/** Whether a clause of its own opens at a chunk: behind a semicolon, "while", or ", and" with a subject and its verb. */
const opensClause = (clause: Clause, at: number): boolean => {
  const { chunks } = clause
  const before = chunks[at - 1]
  // "in Bama, where rebels killed 30 soldiers last year": what is told of a place stands for itself.
  if (before?.type === 'semicolon' || before?.word === 'where') return true
  // "…, bringing to nine the number of policemen killed since May"
  const verb = before?.type === 'comma' ? verbOf(clause, at) : undefined
  if (verb?.form === 'ing') return /^(bring|take|raise|push|carry|lift)$/.test(verb.lemma)
  if (before?.type === 'subordinator')
    // "since May, when 52 died"
    return /^(while|whereas|but)$/.test(before.word) || (before.word === 'when' && chunks[at - 2]?.type === 'comma')
  const isJoined = before?.type === 'and' && chunks[at - 2]?.type === 'comma'
  // "…, and 67,905 wounded" goes on with the verb of the clause before.
  return isJoined && chunks[at]?.type === 'group' && chunks[at + 1]?.type !== 'state' && startsClause(clause, at)
}

/** The token behind the words that open a sentence: they end with its first verb. */
const openingEnd = ({ verbs }: Clause, first: number): number => Math.min(first + OPENING, verbs[0]?.end ?? Infinity)

/** Starts once found, since every figure of a sentence asks for them. */
const known = new WeakMap<Clause, readonly number[]>()

/** Where the clauses of a sentence begin, in tokens. */
const clauseStarts = (clause: Clause): readonly number[] => {
  const found =
    known.get(clause) ?? clause.chunks.flatMap(({ first }, at) => (at > 0 && opensClause(clause, at) ? [first] : []))
  known.set(clause, found)
  return found
}

/** The clause that a token stands in, and the words that open its sentence and hold for all of it; half-open tokens. */
export interface OwnClause {
  readonly first: number
  readonly end: number
  readonly opening: { readonly first: number; readonly end: number }
}

export const ownClause = ({ tokens, ranges, clauseOf }: Framed, at: number): OwnClause => {
  const sentence = tokens.sentence[at] ?? 0
  const range = ranges[sentence] ?? { first: at, end: at + 1 }
  const clause = clauseOf(sentence)
  const starts = clauseStarts(clause)
  const first = starts.filter((start) => start <= at).at(-1) ?? range.first
  const opening = SETS.test(tokens.folded[range.first] ?? '') ? openingEnd(clause, range.first) : range.first
  return {
    first,
    end: starts.find((start) => start > at) ?? range.end,
    opening: { first: range.first, end: Math.min(opening, first) },
  }
}

/** Whether a token stands in the clause itself. */
export const isInClause = ({ first, end }: OwnClause, at: number): boolean => at >= first && at < end

/** Whether a token stands in a clause, or in the words that hold for it. */
export const isWithinClause = ({ first, end, opening }: OwnClause, at: number): boolean =>
  (at >= first && at < end) || (at >= opening.first && at < opening.end)

/** Folded words joined as they are looked for: hyphens close up, quotation marks fall away. */
export const joinWords = (folded: readonly string[]): string =>
  folded
    .filter((word) => word !== '"' && word !== '“' && word !== '”')
    .join(' ')
    .replaceAll(' - ', '-')

/** The words of a clause, folded, behind those that hold for it, without those of clauses that only describe someone. */
export const clauseWords = (
  { tokens: { folded } }: Framed,
  { first, end, opening }: OwnClause,
  asides: readonly Span[],
): string => {
  const isTold = (at: number): boolean => !asides.some((aside) => at >= aside.start && at < aside.end)
  const words = (from: number, to: number): string =>
    joinWords(
      asides.length === 0 ? folded.slice(from, to) : folded.slice(from, to).filter((_, at) => isTold(from + at)),
    )
  return opening.end > opening.first ? `${words(opening.first, opening.end)} | ${words(first, end)}` : words(first, end)
}
