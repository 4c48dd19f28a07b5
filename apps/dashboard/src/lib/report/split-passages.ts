import type { Claim, Report } from '@reportedly/schema'
import { listSettings } from './list-settings.ts'
import { listSpeakers, speakerAnchor } from './list-speakers.ts'
import { nestRanges, type Piece, type Range } from './nest-ranges.ts'

/** What is marked in a report’s text: the sentences that hold figures, the figures, those that repeat one, who speaks, where and when. */
export type Mark = Range &
  (
    | { readonly kind: 'sentence' }
    | { readonly kind: 'figure' | 'restated'; readonly claimId: string }
    | { readonly kind: 'speaker'; readonly claimIds: readonly string[] }
    | { readonly kind: 'setting'; readonly of: 'place' | 'time'; readonly words: string }
  )

/** A run of text, or a marked stretch of it with what it holds. */
export type Node =
  | { readonly kind: 'text'; readonly text: string; readonly claimId: string | null }
  | { readonly kind: 'sentence'; readonly nodes: readonly Node[] }
  | {
      readonly kind: 'setting'
      readonly of: 'place' | 'time'
      /** What the words were resolved to. */
      readonly words: string
      readonly nodes: readonly Node[]
    }
  | {
      readonly kind: 'speaker'
      /** HTML id of the words; null for the rest of words that were cut in two. */
      readonly anchor: string | null
      /** The claims on this speaker’s word, where its words end. */
      readonly claimIds: readonly string[]
      readonly nodes: readonly Node[]
    }
  | {
      readonly kind: 'figure' | 'restated'
      readonly claimId: string
      /** Whether this piece begins and ends the figure: one that is cut in two has one anchor and one letter. */
      readonly first: boolean
      readonly last: boolean
      readonly nodes: readonly Node[]
    }

/** A paragraph of a report, with the claims whose figures begin in it in the order of the text. */
export interface Passage {
  readonly start: number
  readonly nodes: readonly Node[]
  readonly claimIds: readonly string[]
  /** The headline, standing once more in the text. */
  readonly isHeadline: boolean
}

/** Sentences that overlap are shown as one, so that each highlight has one edge. */
const mergeRanges = (ranges: readonly Range[]): readonly Range[] =>
  ranges
    .toSorted((one, other) => one.start - other.start)
    .reduce<readonly Range[]>((merged, range) => {
      const last = merged.at(-1)
      if (last === undefined || range.start >= last.end) return [...merged, range]
      return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }]
    }, [])

const listMarks = (claims: readonly Claim[]): readonly Mark[] => [
  ...mergeRanges(claims.map(({ evidence }) => evidence.sentence)).map((range) => ({
    kind: 'sentence' as const,
    ...range,
  })),
  ...claims.map(({ id, evidence }) => ({ kind: 'figure' as const, claimId: id, ...evidence.position })),
  ...claims.flatMap(({ id, restatedAt }) =>
    restatedAt.map((position) => ({ kind: 'restated' as const, claimId: id, ...position })),
  ),
  ...listSpeakers(claims).map((words) => ({ kind: 'speaker' as const, ...words })),
  ...listSettings(claims),
]

const toNode = (text: string, piece: Piece<Mark>, claimId: string | null): Node => {
  if (piece.kind === 'text') return { kind: 'text', text: text.slice(piece.start, piece.end), claimId }
  const { of, start, end, inner } = piece
  if (of.kind === 'sentence') return { kind: 'sentence', nodes: inner.map((node) => toNode(text, node, claimId)) }
  if (of.kind === 'setting')
    return { kind: of.kind, of: of.of, words: of.words, nodes: inner.map((node) => toNode(text, node, claimId)) }
  if (of.kind === 'speaker')
    return {
      kind: 'speaker',
      anchor: start === of.start ? speakerAnchor(of) : null,
      claimIds: end === of.end ? of.claimIds : [],
      nodes: inner.map((node) => toNode(text, node, claimId)),
    }
  const nodes = inner.map((node) => toNode(text, node, of.claimId))
  return { kind: of.kind, claimId: of.claimId, first: start === of.start, last: end === of.end, nodes }
}

/** Cuts a report’s text into paragraphs with its sentences and figures marked; every character but line ends is kept. */
export const splitPassages = (
  { title, text }: Pick<Report, 'title' | 'text'>,
  claims: readonly Claim[],
): readonly Passage[] => {
  const marks = listMarks(claims)
  const inOrder = claims.toSorted((one, other) => one.evidence.position.start - other.evidence.position.start)
  return [...text.matchAll(/[^\n\r]+/g)].map(({ 0: line, index: start }) => {
    const end = start + line.length
    const holds = (position: number) => start <= position && position < end
    return {
      start,
      nodes: nestRanges(marks, { start, end }).map((piece) => toNode(text, piece, null)),
      claimIds: inOrder.filter(({ evidence }) => holds(evidence.position.start)).map(({ id }) => id),
      isHeadline: line.trim() === title?.trim(),
    }
  })
}
