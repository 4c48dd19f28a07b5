import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import { PAPERS } from '../en/digests.ts'
import { isOutlet } from './is-outlet.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** A text that an outlet has from somebody else: "an AFP dispatch", "a text of RFI", "a statement by the governor". */
export interface Paper {
  /** The outlet it is by; null where it is by somebody else, who speaks for themselves. */
  readonly of: Speaker | null
  /** Position of its last chunk. */
  readonly end: number
}

const isPaperWord = ({ tokens }: Framed, at: number): boolean =>
  tokens.letterCase[at] === LOWER && PAPERS.test(tokens.folded[at] ?? '')

/** The words with a capital before the noun: "an AFP text", "a New York Times analysis". */
const nameWithin = (framed: Framed, from: number, to: number): Speaker | null => {
  const { tokens, text } = framed
  let first = from
  while (first < to && (tokens.letterCase[first] === LOWER || /^(an?|the)$/.test(tokens.folded[first] ?? '')))
    first += 1
  if (first >= to) return null
  const name = text.slice(tokens.start[first], tokens.end[to - 1])
  const known = framed.known.source(name)
  return {
    first,
    end: to,
    name,
    kind: known?.kind ?? 'news-agency',
    voice: known?.id ?? name.toLowerCase(),
    verb: 'report',
  }
}

const outletOr = (framed: Framed, speaker: Speaker | null): Speaker | null =>
  speaker !== null && isOutlet(framed, speaker) !== 'no' ? speaker : null

/** The text of somebody else at a position; undefined where none is named or nobody it is by. */
export const paperAt = (view: View, position: number): Paper | undefined => {
  const { framed, clause } = view
  const group = framed.groups[groupAt(clause, position)]
  if (!isGroup(clause, position) || !group) return undefined
  // "text" and "dispatch" may be verbs elsewhere: "an AFP text".
  const next = clause.chunks[position + 1]
  if (next?.type === 'verb' && next.end - next.first === 1 && isPaperWord(framed, next.first))
    return { of: outletOr(framed, nameWithin(framed, group.first, group.end)), end: position + 1 }
  if (!isPaperWord(framed, group.head)) return undefined
  const own = nameWithin(framed, group.first, group.head)
  if (own) return { of: outletOr(framed, own), end: position }
  const maker = /^(of|by|from)$/.test(next?.word ?? '') && isGroup(clause, position + 2) ? position + 2 : -1
  if (maker < 0) return undefined
  return { of: outletOr(framed, nameSpeaker(framed, groupAt(clause, maker), 'report', view.limit)), end: maker }
}
