import type { Found } from '../../engine/rule.ts'
import { groupAt, isGroup, verbOf } from '../clause/clause-walk.ts'
import { makeFrame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { type Frames, isQuantified, positionOf, stamp } from '../place-frame.ts'

const WHEN = /^(in|for|during|on)$/
/** How far behind a figure its own time and verb may reach before the series goes on. */
const FARTHEST = 6

/** Whether a bare figure stands at a position: a count without a noun of its own. */
const isBare = (view: FrameView, at: number): boolean => {
  const { below, clause } = view
  const group = isQuantified(view, at) ? below.groups[groupAt(clause, at)] : undefined
  const unit = below.quantities[group?.quantity ?? -1]?.value.unit ?? null
  return group !== undefined && group.head < 0 && group.partOf < 0 && unit === null
}

const isWhen = ({ clause: { chunks } }: FrameView, at: number): boolean =>
  WHEN.test(chunks[at]?.word ?? '') && chunks[at + 1]?.type === 'time' && chunks[at + 1]?.word !== 'duration'

/** Past the comma, "and" or semicolon at which a series goes on; -1 where none stands. */
const pastMark = ({ clause: { chunks } }: FrameView, at: number): number => {
  if (!/^(comma|semicolon|and)$/.test(chunks[at]?.type ?? '')) return -1
  return chunks[at]?.type !== 'and' && chunks[at + 1]?.type === 'and' ? at + 2 : at + 1
}

/** "141 in February", "in August 336", "in May to 476": the figure of one member and where the member ends. */
const memberAt = (view: FrameView, at: number): { readonly figure: number; readonly end: number } | undefined => {
  const { chunks } = view.clause
  if (isBare(view, at) && isWhen(view, at + 1)) return { figure: at, end: at + 3 }
  if (!isWhen(view, at)) return undefined
  const figure = /^(to|at)$/.test(chunks[at + 2]?.word ?? '') ? at + 3 : at + 2
  const closes = /^(comma|semicolon|and)$/.test(chunks[figure + 1]?.type ?? '') || chunks[figure + 1]?.word === '.'
  return isBare(view, figure) && (closes || !chunks[figure + 1]) ? { figure, end: figure + 1 } : undefined
}

/** Where the first mark stands behind a figure, past its own time and the verb that is said of it; -1 for none. */
const markBehind = (view: FrameView, at: number): number => {
  const { clause } = view
  for (let here = at + 1; here < at + FARTHEST; here += 1) {
    if (pastMark(view, here) >= 0) return here
    const verb = verbOf(clause, here)
    const passed = /^(time|preposition|state|adverb|outcome)$/.test(clause.chunks[here]?.type ?? '')
    const governed = isGroup(clause, here) && clause.chunks[here - 1]?.type === 'preposition'
    if (!passed && !governed && !(verb && verb.form !== 'ing')) return -1
  }
  return -1
}

/** "died in July, 336 in August and in September 393": figures of the same outcome, each with the time that it is of. */
export const findSeries = (view: FrameView, frames: Frames): Frames => {
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<(typeof frames)[number]['value']>[] = []
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    if (at < 0 || !isQuantified(view, at)) continue
    let mark = markBehind(view, at)
    for (;;) {
      const from = mark < 0 ? -1 : pastMark(view, mark)
      const member = from < 0 ? undefined : memberAt(view, from)
      const group = member ? groupAt(view.clause, member.figure) : -1
      if (!member || taken.has(group)) break
      taken.add(group)
      const { measure, predicate, agents, owner, hedge, label } = value
      added.push(stamp(view, makeFrame(group, measure, predicate, { agents, owner, hedge, label }), 'frames/series'))
      mark = member.end
    }
  }
  return added
}
