import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Found } from '../../engine/rule.ts'
import { groupAt, isGroup, verbOf } from '../clause/clause-walk.ts'
import { type Frame, makeFrame } from '../frame.ts'
import type { Chunk } from '../clause/chunk.ts'
import { formerInBrackets } from './former-in-brackets.ts'
import type { FrameView } from '../frame-rule.ts'
import { type Frames, isQuantified, positionOf, stamp } from '../place-frame.ts'

/** "112,894 individuals (24,241 families)": the same people counted another way. */
const inBrackets = ({ below, clause }: FrameView, at: number): number => {
  if (clause.chunks[at + 1]?.type !== 'open' || !isGroup(clause, at + 2) || clause.chunks[at + 3]?.type !== 'close')
    return -1
  const group = below.groups[groupAt(clause, at + 2)]
  return group && group.quantity >= 0 && isPeople(group.class) ? at + 2 : -1
}

/** "down from 627,846": the earlier figure behind a new one. */
const earlierFigure = (view: FrameView, at: number): number => {
  const { chunks } = view.clause
  for (let here = at + 1; here < chunks.length - 2 && here < at + 10; here += 1) {
    const isFrom = /^(up|down)$/.test(chunks[here]?.word ?? '') && chunks[here + 1]?.word === 'from'
    if (isFrom && isQuantified(view, here + 2)) return here + 2
  }
  return -1
}

const YEARS = /^(years?|months?|weeks?|quarters?)$/

/** "last year", "in the whole of 2023", "the year before" */
const saysWhen = ({ below }: FrameView, { type, end }: Chunk): boolean =>
  type === 'time' || (type === 'group' && YEARS.test(below.tokens.folded[end - 1] ?? ''))

const FARTHEST = 18
const COMPARES = /^(against|from|with|to|versus)$/

/** "seized 44 tonnes, against 116 in 2023", "1,500 were killed, compared with 650 in the year before": the figure of another time. */
const figureOfBefore = (view: FrameView, at: number): number => {
  const { below, clause } = view
  const { chunks } = clause
  for (let here = at + 1; here < chunks.length - 1 && here < at + FARTHEST; here += 1) {
    const chunk = chunks[here]
    if (!chunk || chunk.type === 'semicolon') return -1
    if (chunk.type !== 'preposition' || !COMPARES.test(chunk.word)) continue
    const compared = verbOf(clause, here - 1)?.lemma === 'compare'
    const set = chunks[here - 1]?.type === 'comma' || chunks[here - 1]?.word === 'as'
    if (!compared && !(chunk.word === 'against' && set)) continue
    const figure = below.groups[groupAt(clause, here + 1)]
    const bare = isGroup(clause, here + 1) && (figure?.quantity ?? -1) >= 0 && (figure?.head ?? 0) < 0
    const dated = chunks.slice(here + 2, here + 6).some((behind) => saysWhen(view, behind))
    // "58 soldiers, as against 11 militants"
    const others =
      chunks[here - 1]?.word === 'as' && figure !== undefined && figure.quantity >= 0 && isPeople(figure.class)
    return (bare && dated) || others ? here + 1 : -1
  }
  return -1
}

/** "Twenty were injured on Sunday, followed by 39 on Monday": as many more at another time. */
const followedBy = (view: FrameView, at: number): number => {
  const { chunks } = view.clause
  for (let here = at + 1; here < chunks.length - 3 && here < at + 10; here += 1) {
    if (verbOf(view.clause, here)?.lemma !== 'follow' || chunks[here - 1]?.type !== 'comma') continue
    const figure = view.below.groups[groupAt(view.clause, here + 2)]
    const bare = isQuantified(view, here + 2) && (figure?.head ?? 0) < 0
    return chunks[here + 1]?.word === 'by' && bare && chunks[here + 4]?.type === 'time' ? here + 2 : -1
  }
  return -1
}

/** "Eleven people were killed, not 13": a figure set right. */
const setRight = (view: FrameView, at: number): number => {
  const { below, clause } = view
  for (let here = at + 1; here < clause.chunks.length - 1 && here < at + 8; here += 1) {
    const isNot =
      below.tokens.folded[clause.chunks[here]?.first ?? 0] === 'not' &&
      /^(comma|and)$/.test(clause.chunks[here - 1]?.type ?? '')
    if (isNot && isQuantified(view, here + 1)) return here + 1
  }
  return -1
}

/** Figures that say again, earlier or otherwise what another says. */
export const findVariants = (view: FrameView, frames: Frames): Frames => {
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  const add = (position: number, value: Partial<Frame>, base: Frame, rule: string): void => {
    const index = groupAt(view.clause, position)
    if (position < 0 || taken.has(index)) return
    taken.add(index)
    added.push(
      stamp(
        view,
        makeFrame(index, base.measure, base.predicate, {
          agents: base.agents,
          owner: base.owner,
          hedge: base.hedge,
          ...value,
        }),
        rule,
      ),
    )
  }
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    if (at < 0 || value.subsetOf >= 0) continue
    add(inBrackets(view, at), {}, value, 'frames/in-brackets')
    add(formerInBrackets(view, at), {}, value, 'frames/earlier-figure')
    add(earlierFigure(view, at), {}, value, 'frames/earlier-figure')
    add(figureOfBefore(view, at), {}, value, 'frames/earlier-figure')
    add(followedBy(view, at), {}, value, 'frames/series')
    add(setRight(view, at), { hedge: 'denied' }, value, 'frames/set-right')
  }
  return added
}
