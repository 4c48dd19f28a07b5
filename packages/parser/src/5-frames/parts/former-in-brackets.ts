import { groupAt, isGroup, skipAside, verbOf } from '../clause/clause-walk.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { FrameView } from '../frame-rule.ts'
import { isQuantified } from '../place-frame.ts'

const LONGEST = 8
/** A total grows slowly from one report to the next; a smaller figure in bare brackets may be anything. */
const LEAST_SHARE = 0.5
const LEAST = 10
const PERIODS = /^(days?|weeks?|fortnight|months?|quarters?|years?)$/

/** The bracket that opens right behind a figure, past the participle or state that says what befell it; -1 for none. */
export const bracketBehind = ({ clause }: FrameView, at: number): number => {
  const { chunks } = clause
  const behind = chunks[at + 1]
  const told = behind?.type === 'state' || (verbOf(clause, at + 1)?.form === 'bare' && !isGroup(clause, at + 2))
  const open = told ? at + 2 : at + 1
  return chunks[open]?.type === 'open' ? open : -1
}

/** What brackets hold: the only bare figure in them, whether they say when, and whether they say anything else. */
const insideOf = ({ below, clause }: FrameView, open: number) => {
  let figure = -1
  let dated = false
  for (let here = open + 1; here <= open + LONGEST; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'close') return { figure, dated, bare: here === open + 2 }
    if (!chunk || chunk.type === 'verb' || chunk.type === 'including') return undefined
    const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
    const isPeriod = group !== undefined && PERIODS.test(below.tokens.folded[group.head] ?? '')
    if (chunk.type === 'time' || isPeriod) dated = true
    else if (group && (group.quantity < 0 || group.head >= 0 || figure >= 0)) return undefined
    else if (group) figure = here
  }
  return undefined
}

/** "7,155 killed (7,110)", "25,671 people (as of 30 June, 25,170)": the same figure at an earlier time; -1 for none. */
export const formerInBrackets = (view: FrameView, at: number): number => {
  const { below, clause } = view
  const open = isQuantified(view, at) ? bracketBehind(view, at) : -1
  const inside = open < 0 ? undefined : insideOf(view, open)
  if (!inside || inside.figure < 0) return -1
  const former = below.groups[groupAt(clause, inside.figure)]
  if ((below.quantities[former?.quantity ?? -1]?.value.unit ?? null) !== null) return -1
  if (inside.dated) return inside.figure
  const [now, then] = [figureOfGroup(below, below.groups[groupAt(clause, at)]), figureOfGroup(below, former)]
  return inside.bare && then >= LEAST && then < now && then >= now * LEAST_SHARE ? inside.figure : -1
}

/** Where the walk goes on behind brackets that only say what a figure was before; `at` itself where none stand there. */
export const behindFormer = (view: FrameView, at: number): number => {
  const former = formerInBrackets(view, at)
  if (former < 0) return at
  let here = former
  while (view.clause.chunks[here]?.type !== 'close') here += 1
  return skipAside(view.clause, here)
}
