import type { Measure } from '@reportedly/schema'
import type { Found } from '../engine/rule.ts'
import { runRules } from '../engine/rule.ts'
import { indexWakers } from '../engine/wake-rules.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { canBeCounted } from './can-be-counted.ts'
import { carriedParts, tellsOfThem } from './carried-parts.ts'
import { chunkSentence, type Clause } from './chunk-sentence.ts'
import { completeFrames } from './complete-frames.ts'
import type { Frame } from './frame.ts'
import { linkParts } from './link-parts.ts'
import { whatCounts } from './what-counts.ts'
import type { FrameView } from './frame-rule.ts'
import { joinMeasures } from './verb-frames/join-measures.ts'
import { DIRECT_FRAMES } from './rules/index.ts'

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

const wake = indexWakers(
  DIRECT_FRAMES,
  DIRECT_FRAMES.filter(({ onlyFigures }) => onlyFigures === true),
)
const NOTHING = { first: 0, end: 0 }

/** What may stand between two verbs that are said of one subject: "were abducted and later killed". */
const BETWEEN = /^(and|,|then|later|subsequently|also|was|were|been|have|had|has)$/

/** Whether a second verb tells another outcome of the same group, where the two do not make one outcome together. */
const isAlso = ({ below }: FrameView, first: Found<Frame>, second: Found<Frame>): boolean => {
  const [before, behind] = [first.value, second.value]
  if (first.rule !== 'frames/verb' || second.rule !== 'frames/verb' || before.measure === behind.measure) return false
  if (before.measure === 'casualties' || joinMeasures(before.measure, behind.measure) !== undefined) return false
  const words = below.tokens.folded.slice(before.predicate.end, behind.predicate.first)
  return words.includes('and') && words.every((word) => BETWEEN.test(word))
}

const TAKEN: ReadonlySet<Measure> = new Set<Measure>(['abducted', 'captured'])

/** "seven workers abducted in May were released": what was done to them first is no less told. */
const isTakenAndFreed = ({ below }: FrameView, first: Found<Frame>, second: Found<Frame>): boolean => {
  const [before, behind] = [first.value, second.value]
  const pair =
    (TAKEN.has(before.measure) && behind.measure === 'freed') ||
    (before.measure === 'freed' && behind.measure === 'abducted')
  if (!pair || first.rule !== 'frames/verb' || second.rule !== 'frames/verb') return false
  const [from, to] = [before.predicate, behind.predicate].sort((a, b) => a.first - b.first)
  // "eight men were let go and 19 rifles taken away": what stands between has the other verb.
  if (!from || !to || below.quantityAt.slice(from.end, to.first).some((quantity) => quantity > 0)) return false
  // "who had been taken hostage were let off": what had gone before only says who they are.
  const taken = TAKEN.has(before.measure) ? before.predicate : behind.predicate
  return below.tokens.folded[taken.first] !== 'had'
}

/** "bodies of 17 guards who had gone missing": they have been found. */
const isOfBodies = ({ below: { groups, tokens } }: FrameView, group: number): boolean => {
  const first = groups[group]?.first ?? 0
  const before = /^(the|all)$/.test(tokens.folded[first - 1] ?? '') ? first - 2 : first - 1
  return tokens.folded[before] === 'of' && /^(bodies|remains|corpses)$/.test(tokens.folded[before - 1] ?? '')
}

/** Keeps the first reading of each group, and others of the same rule at the same word ("no one killed or wounded"). */
const decide = (view: FrameView, candidates: readonly Found<Frame>[]): readonly Found<Frame>[] => {
  const chosen = new Map<number, Found<Frame>>()
  const kept: Found<Frame>[] = []
  for (const candidate of candidates) {
    const { group, measure, predicate } = candidate.value
    const first = chosen.get(group)
    const joined =
      first &&
      first.rule === candidate.rule &&
      first.value.predicate.first === predicate.first &&
      first.value.measure !== measure
    const also = first !== undefined && (isAlso(view, first, candidate) || isTakenAndFreed(view, first, candidate))
    if (measure === 'missing' && isOfBodies(view, group)) continue
    if ((first && !joined && !also) || !canBeCounted(view.below, group, measure)) continue
    if (!first) chosen.set(group, candidate)
    kept.push(candidate)
  }
  return kept
}

/** Fills a frame for every group that something befell. */
export const fillFrames = (mentioned: Mentioned): Framed => {
  const clauses: Clause[] = []
  const clauseOf = (sentence: number): Clause => (clauses[sentence] ??= chunkSentence(mentioned, sentence))
  const frames: Found<Frame>[] = []
  let carried: readonly Found<Frame>[] = []
  for (let sentence = 0; sentence < mentioned.sentences.length; sentence += 1) {
    const range = mentioned.ranges[sentence] ?? NOTHING
    const counts = whatCounts(mentioned, range.first, range.end)
    const rules = counts === 'nothing' ? [] : wake(mentioned.tokens.words, range.first, range.end, counts === 'figure')
    const tells = counts !== 'nothing' && carried.length > 0 && tellsOfThem(mentioned, range.first, range.end)
    if (rules.length === 0 && !tells) {
      carried = []
      continue
    }
    const view = { below: mentioned, clause: clauseOf(sentence) }
    const direct = decide(view, runRules(rules, view))
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
  const linked = linkParts(mentioned, frames)
  const measuresOf = new Map<number, Set<Measure>>()
  for (const { value } of linked)
    measuresOf.set(value.group, (measuresOf.get(value.group) ?? new Set<Measure>()).add(value.measure))
  const parts = new Set(linked.filter(({ value }) => value.subsetOf >= 0).map(({ value }) => value.group))
  return { ...mentioned, clauseOf, frames: linked, measuresOf, parts }
}
