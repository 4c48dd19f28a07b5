import type { Found } from '../../engine/rule.ts'
import { canBeCounted } from '../counted/can-be-counted.ts'
import { canAct } from '../can-act.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { type Frame, makeFrame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { type Frames, isQuantified, positionOf, stamp } from '../place-frame.ts'

/** How far behind a figure what belongs to it may reach before the other side is told of. */
const FARTHEST = 8

/** Whether a bare figure stands at a position: a count without a noun of its own. */
const isBare = (view: FrameView, at: number): boolean => {
  const group = isQuantified(view, at) ? view.below.groups[groupAt(view.clause, at)] : undefined
  const unit = view.below.quantities[group?.quantity ?? -1]?.value.unit ?? null
  return group?.class === 'elided' && group.partOf < 0 && group.ofThem !== true && unit === null
}

/** The mark behind a figure and what belongs to it: a state, a participle, where and when it was; -1 for none. */
const markBehind = ({ clause }: FrameView, at: number): number => {
  const isOutcome = (place: number): boolean =>
    clause.chunks[place]?.type === 'state' || (place > at && verbOf(clause, place)?.form === 'bare')
  for (let here = at + 1; here < at + FARTHEST; here += 1) {
    const chunk = clause.chunks[here]
    // "274 killed and wounded"
    if (chunk?.type === 'and' && isOutcome(here - 1) && isOutcome(here + 1)) continue
    if (chunk && /^(comma|semicolon|and)$/.test(chunk.type)) return here
    const governed = isGroup(clause, here) && clause.chunks[here - 1]?.type === 'preposition'
    const isParticiple = verbOf(clause, here)?.form === 'bare'
    if (!/^(time|preposition|state|adverb)$/.test(chunk?.type ?? '') && !governed && !isParticiple) return -1
  }
  return -1
}

const closes = ({ clause: { chunks } }: FrameView, at: number): boolean =>
  chunks[at] === undefined ||
  /^(comma|semicolon|and|preposition|time)$/.test(chunks[at]?.type ?? '') ||
  chunks[at]?.word === '.'

/** Whether the verb of a figure stands before it, with whoever it is told of before that: "The army lost 12 men". */
const isOfObject = ({ clause }: FrameView, at: number): boolean => {
  for (let here = at - 1; here > 0; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) return !verb.passive && !verb.negated && subjectsOf(clause, here).length > 0
    if (!/^(adverb|time)$/.test(clause.chunks[here]?.type ?? '')) return false
  }
  return false
}

/** Whether the verb right before a figure tells what its subject lost. */
const isLost = ({ clause }: FrameView, at: number): boolean =>
  /^(lose|suffer)$/.test(verbOf(clause, at - 1)?.lemma ?? '')

/** ", the rebels about 30": the figure of another side, whose verb is left out. */
const ofOtherSide = (view: FrameView, at: number, mark: number): number => {
  const { below, clause } = view
  const from = clause.chunks[mark]?.type !== 'and' && clause.chunks[mark + 1]?.type === 'and' ? mark + 2 : mark + 1
  const side = isGroup(clause, from) ? below.groups[groupAt(clause, from)] : undefined
  const fits = side !== undefined && side.quantity < 0 && (side.determiner === 'the' || side.class === 'name')
  if (!fits || !canAct(below, side) || !isBare(view, from + 1) || !closes(view, from + 2)) return -1
  return isOfObject(view, at) ? from + 1 : -1
}

/** "200 dead on one side and 350 on the other": the figure of another place, whose state is left out. */
const ofOtherPlace = (view: FrameView, at: number, mark: number): number => {
  const { chunks } = view.clause
  const isState = chunks[at + 1]?.type === 'state' || verbOf(view.clause, at + 1)?.form === 'bare'
  const where = chunks[at + 2]
  const isSame = where?.type === 'preposition' && chunks[mark + 2]?.word === where.word
  return isState && isSame && isBare(view, mark + 1) ? mark + 1 : -1
}

/** "The army lost 200 dead, the rebels 350": figures that share an outcome told before them, whose own words are left out. */
export const findGapped = (view: FrameView, frames: Frames): Frames => {
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    const mark = at >= 0 && isQuantified(view, at) && value.subsetOf < 0 ? markBehind(view, at) : -1
    if (mark < 0) continue
    const side = ofOtherSide(view, at, mark)
    const position = side < 0 ? ofOtherPlace(view, at, mark) : side
    const group = position < 0 ? -1 : groupAt(view.clause, position)
    if (group < 0 || taken.has(group) || !canBeCounted(view.below, group, value.measure)) continue
    taken.add(group)
    const { measure, predicate, hedge } = value
    // "The navy shot down four, the gunners 11": each side did its own.
    const agents = value.agents.length > 0 && side >= 0 ? [groupAt(view.clause, side - 1)] : value.agents
    // "The army lost six soldiers, the rebels nine": of whom these are, the other side's name says.
    const label = side >= 0 && isLost(view, at) ? groupAt(view.clause, side - 1) : -1
    added.push(stamp(view, makeFrame(group, measure, predicate, { agents, hedge, label }), 'frames/gapped'))
  }
  return added
}
