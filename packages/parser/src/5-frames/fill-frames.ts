import type { Measure } from '@reportedly/schema'
import type { Found } from '../engine/rule.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { asVictims } from './as-victims.ts'
import { carriedParts, tellsOfThem } from './parts/carried-parts.ts'
import { chunkSentence, type Clause } from './clause/chunk-sentence.ts'
import { completeFrames } from './complete-frames.ts'
import { directFrames, wakeRules } from './direct-frames.ts'
import type { Frame } from './frame.ts'
import type { Heading } from './lists/heading.ts'
import { opensList } from './lists/opens-list.ts'
import { readInList } from './lists/read-in-list.ts'
import { linkParts } from './parts/link-parts.ts'
import { whatCounts } from './counted/what-counts.ts'

/** The fifth layer: what befell whom, sentence by sentence. */
export interface Framed extends Mentioned {
  /** The chunks of a sentence, cut when they are first asked for: many a sentence says nothing that needs them. */
  readonly clauseOf: (sentence: number) => Clause
  readonly frames: readonly Found<Frame>[]
  /** What befell each group that a frame is of, by the group’s index. */
  readonly measuresOf: ReadonlyMap<number, ReadonlySet<Measure>>
  /** The groups that are counted as a part of another one. */
  readonly parts: ReadonlySet<number>
}

const NOTHING = { first: 0, end: 0 }

/** Fills a frame for every group that something befell; the sentences before `from` are known to tell of nothing. */
export const fillFrames = (mentioned: Mentioned, from = 0): Framed => {
  const clauses: Clause[] = []
  const clauseOf = (sentence: number): Clause => (clauses[sentence] ??= chunkSentence(mentioned, sentence))
  const frames: Found<Frame>[] = []
  let carried: readonly Found<Frame>[] = []
  let heading: Heading | undefined
  for (let sentence = from; sentence < mentioned.sentences.length; sentence += 1) {
    const range = mentioned.ranges[sentence] ?? NOTHING
    const counts = whatCounts(mentioned, range.first, range.end)
    const rules =
      counts === 'nothing' ? [] : wakeRules(mentioned.tokens.words, range.first, range.end, counts === 'figure')
    const tells = counts !== 'nothing' && carried.length > 0 && tellsOfThem(mentioned, range.first, range.end)
    const opens = opensList(mentioned, sentence)
    if (rules.length === 0 && !tells && !opens && !heading) {
      carried = []
      continue
    }
    const view = { below: mentioned, clause: clauseOf(sentence) }
    const { direct, next } = readInList(view, directFrames(view, rules), heading, opens)
    heading = next
    if (direct.length === 0 && carried.length === 0) continue
    const own = direct.length > 0 ? completeFrames(view, direct) : []
    const parts = carriedParts(view, own, carried)
    // Their whole says more closely what befell them than the words before do.
    const closer = new Set(parts.map(({ value }) => value.group))
    frames.push(...own.filter(({ value }) => !closer.has(value.group)), ...parts)
    // What is told of "them" goes on being told of the same people.
    carried = parts.length > 0 ? carried : own
  }
  frames.sort((a, b) => a.first - b.first)
  const linked = linkParts(mentioned, asVictims(mentioned, frames))
  const measuresOf = new Map<number, Set<Measure>>()
  for (const { value } of linked)
    measuresOf.set(value.group, (measuresOf.get(value.group) ?? new Set<Measure>()).add(value.measure))
  const parts = new Set(linked.filter(({ value }) => value.subsetOf >= 0).map(({ value }) => value.group))
  return { ...mentioned, clauseOf, frames: linked, measuresOf, parts }
}
