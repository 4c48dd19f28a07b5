import type { Found } from '../engine/rule.ts'
import { isApposition } from './apposition.ts'
import { isPeople } from '../4-mentions/en/nouns.ts'
import { canBeCounted } from './can-be-counted.ts'
import type { Clause } from './chunk-sentence.ts'
import { groupAt, isGroup, listRight, skipAside, skipModifiers, startsClause, verbOf } from './clause-walk.ts'
import { domainOf } from './domain.ts'
import { type Frame, makeFrame } from './frame.ts'
import type { FrameView } from './frame-rule.ts'
import type { Group } from '../4-mentions/group.ts'

type Frames = readonly Found<Frame>[]

const positionOf = ({ clause }: FrameView, group: number): number =>
  clause.chunks.findIndex((chunk) => chunk.type === 'group' && chunk.index === group)

const stamp = ({ below }: FrameView, value: Frame, rule: string): Found<Frame> => {
  const group = below.groups[value.group]
  return { first: group?.first ?? 0, end: group?.end ?? 0, value, rule }
}

const isPeopleLike = (view: FrameView, index: number): boolean => {
  const group = view.below.groups[index]
  return group !== undefined && ['people', 'elided', 'name', 'unknown'].includes(domainOf(view.below, group))
}

const PEOPLE_MEASURES =
  /^(killed|injured|casualties|captured|abducted|missing|displaced|surrendered|freed|neutralised)$/

/** "including seven children and a local imam", "two of them officers", "three soldiers and two civilians" in dashes. */
const subsets = (view: FrameView, frames: Frames): Frames => {
  const { below, clause } = view
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  const link = (parent: Frame, position: number, rule: string): void => {
    for (const member of listRight(clause, position)) {
      const index = groupAt(clause, member)
      if (taken.has(index) || !canBeCounted(below, index, parent.measure) || isVaguePart(view, index)) continue
      const group = below.groups[index]
      // A part is counted or named: "including two officers", "a nurse", "Abu Dahdah".
      if (
        group &&
        group.quantity < 0 &&
        group.class !== 'name' &&
        !/^(a|an|another|one|his|her|its|their)$/.test(group.determiner ?? '') &&
        position !== member
      )
        continue
      const free = group?.ofThem === true || group?.class === 'elided'
      if (!free && PEOPLE_MEASURES.test(parent.measure) !== isPeopleLike(view, index)) continue
      taken.add(index)
      added.push(stamp(view, { ...parent, group: index, subsetOf: parent.group, revises: -1 }, rule))
    }
  }
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    if (at < 0) continue
    const marker = markerBehind(view, at)
    if (marker >= 0) link(value, marker, 'frames/including')
  }
  return added
}

/** "many of them returning": no figure and no group of its own. */
const isVaguePart = ({ below }: FrameView, index: number): boolean => {
  const group = below.groups[index]
  return group !== undefined && group.head < 0 && below.quantities[group.quantity]?.value.qualifier === 'vague'
}

/** The position of the group that a word such as "including", a dash, a colon or "of them" makes a part of the group at `at`. */
const markerBehind = (view: FrameView, at: number): number => {
  const { chunks } = view.clause
  const list = new Set(listRight(view.clause, at))
  for (let here = at + 1; here < chunks.length && here < at + 14; here += 1) {
    const chunk = chunks[here]
    if (!chunk || chunk.type === 'semicolon') return -1
    const marked = partAt(view, here)
    if (marked >= 0) return marked
    const group = chunk.type === 'group' ? view.below.groups[chunk.index] : undefined
    // Another figure of its own stands between: what follows is a part of that one.
    if (group && group.quantity >= 0 && !list.has(here) && chunks[here - 1]?.type !== 'preposition') return -1
  }
  return -1
}

const isQuantified = ({ below, clause }: FrameView, at: number): boolean =>
  isGroup(clause, at) && (below.groups[groupAt(clause, at)]?.quantity ?? -1) >= 0

/** The position of the part that begins at a chunk, if the chunk marks one. */
const partAt = (view: FrameView, here: number): number => {
  const { below, clause } = view
  const chunk = clause.chunks[here]
  if (chunk?.type === 'including') {
    let next = skipAside(clause, here + 1)
    // "hidden among boxes" lists nothing: "among" wants "them", or a comma before it.
    const listsParts =
      !/^among/.test(chunk.word) ||
      clause.chunks[here - 1]?.type === 'comma' ||
      below.groups[groupAt(clause, next)]?.class === 'pronoun'
    if (!listsParts) return -1
    if (isGroup(clause, next) && below.groups[groupAt(clause, next)]?.class === 'pronoun')
      next = skipAside(clause, next + 1)
    if (clause.chunks[next]?.type === 'relative') next = skipAside(clause, next + 1)
    return isGroup(clause, next) ? next : -1
  }
  const colonItem =
    clause.chunks[here - 1]?.type === 'colon' &&
    isGroup(clause, here) &&
    /^(a|an|one)$/.test(below.groups[groupAt(clause, here)]?.determiner ?? '')
  if (colonItem) return here
  if (!isQuantified(view, here)) return -1
  const group = below.groups[groupAt(clause, here)]
  const before = clause.chunks[here - 1]
  const earlier = clause.chunks[here - 2]
  const ofThem =
    group !== undefined &&
    (group.ofThem === true || (group.head < 0 && /^(them|whom|which)$/.test(below.tokens.folded[group.end - 1] ?? '')))
  const ofWhom = before?.type === 'relative' && /^(whom|which)$/.test(before.word) && earlier?.word === 'of'
  // "…, eight children among them"
  const amongThem =
    clause.chunks[here + 1]?.type === 'including' && below.groups[groupAt(clause, here + 2)]?.class === 'pronoun'
  return ofThem || ofWhom || amongThem || before?.type === 'dash' || before?.type === 'colon' ? here : -1
}

/** The token at which the verb behind a group begins; -1 when none follows. */
const verbBehind = (clause: Clause, at: number): number => {
  const verb = verbOf(clause, skipModifiers(clause, at + 1))
  return verb?.first ?? -1
}

/** "15 kg was recovered from a house and four timers": items named behind the verb that befell the first. */
const trailing = ({ below, clause }: FrameView, frame: Frame): readonly number[] => {
  const verbAt = clause.chunks.findIndex((chunk) => chunk.type === 'verb' && chunk.first === frame.predicate.first)
  if (verbAt < 0 || verbOf(clause, verbAt)?.passive !== true) return []
  let next = skipModifiers(clause, verbAt + 1)
  if (clause.chunks[next]?.type === 'comma') next += 1
  if (clause.chunks[next]?.type !== 'and') return []
  const first = skipAside(clause, next + 1)
  const group = isGroup(clause, first) ? below.groups[groupAt(clause, first)] : undefined
  const fits =
    group !== undefined && group.quantity >= 0 && (group.head >= 0 || clause.chunks[first + 1]?.type === 'preposition')
  return fits && !startsClause(clause, first) ? listRight(clause, first) : []
}

/** "28 deaths, a military official who …": a single person behind a mere comma belongs to another clause. */
const isLoosePerson = ({ clause }: FrameView, group: Group, at: number): boolean =>
  group.quantity < 0 &&
  isPeople(group.class) &&
  (clause.chunks[at - 1]?.type === 'comma' || clause.chunks[at + 1]?.type === 'relative')

/** A list counts what carries a figure and what stands with "a" or "an". */
const isItem = (group: Group): boolean => group.quantity >= 0 || /^(a|an|one|another)$/.test(group.determiner ?? '')

/** Members of a list that no word speaks of directly share what befell the others. */
const lists = (view: FrameView, frames: Frames): Frames => {
  const { below, clause } = view
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    if (at < 0) continue
    const members = [...listRight(clause, at), ...trailing(view, value)]
    for (const member of members) {
      const index = groupAt(clause, member)
      const group = below.groups[index]
      if (isApposition(below, clause, members, member) || (group && isLoosePerson(view, group, member))) continue
      if (
        !group ||
        taken.has(index) ||
        !isItem(group) ||
        !canBeCounted(below, index, value.measure) ||
        (startsClause(clause, member) && verbBehind(clause, member) !== value.predicate.first)
      )
        continue
      const domain = domainOf(below, group)
      const fits = PEOPLE_MEASURES.test(value.measure)
        ? isPeopleLike(view, index)
        : domain === 'materiel' || domain === 'airborne' || domain === 'unknown' || domain === 'elided'
      if (!fits) continue
      taken.add(index)
      added.push(
        stamp(
          view,
          makeFrame(index, value.measure, value.predicate, { agents: value.agents, hedge: value.hedge }),
          'frames/list',
        ),
      )
    }
  }
  return added
}

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
const variants = (view: FrameView, frames: Frames): Frames => {
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  const add = (position: number, value: Partial<Frame>, base: Frame, rule: string): void => {
    const index = groupAt(view.clause, position)
    if (position < 0 || taken.has(index)) return
    taken.add(index)
    added.push(
      stamp(
        view,
        makeFrame(index, base.measure, base.predicate, { agents: base.agents, hedge: base.hedge, ...value }),
        rule,
      ),
    )
  }
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    if (at < 0 || value.subsetOf >= 0) continue
    add(inBrackets(view, at), {}, value, 'frames/in-brackets')
    add(earlierFigure(view, at), {}, value, 'frames/earlier-figure')
    add(setRight(view, at), { hedge: 'denied' }, value, 'frames/set-right')
  }
  return added
}

/** Adds what follows from the direct readings: parts of a figure and members of a list. */
export const completeFrames = (view: FrameView, direct: Frames): Frames => {
  const withSubsets = [...direct, ...subsets(view, direct)]
  const listed = [...withSubsets, ...lists(view, withSubsets)]
  return [...listed, ...variants(view, listed)]
}
