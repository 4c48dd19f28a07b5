import type { Found } from '../../engine/rule.ts'
import { addsUp } from './adds-up.ts'
import { isApposition } from '../apposition.ts'
import { canBeCounted } from '../counted/can-be-counted.ts'
import type { Clause } from '../clause/chunk-sentence.ts'
import { groupAt, isGroup, listRight, skipAside, skipModifiers, verbOf } from '../clause/clause-walk.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { behindSemicolons } from './behind-semicolons.ts'
import { behindFormer } from './former-in-brackets.ts'
import { leavesWhole } from './leaves-whole.ts'
import { isNoPart } from './is-no-part.ts'
import { isAmongThem } from './is-part-of.ts'
import { isOfNearer } from './is-of-nearer.ts'
import { isOfPeople, isPeopleLike } from '../counted/is-of-people.ts'
import { pastWho } from './past-who.ts'
import { type Frames, isQuantified, positionOf, stamp } from '../place-frame.ts'

/** "including seven children and a local imam", "two of them officers", "three soldiers and two civilians" in dashes. */
export const findParts = (view: FrameView, frames: Frames): Frames => {
  const { below, clause } = view
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  const link = (parent: Frame, position: number, rule: string): void => {
    // "Six bombs fell: seven villagers, two of one family, were killed": what is told of those behind is of no part.
    const first = groupAt(clause, position)
    if (frames.some(({ value }) => value.group === first && value.measure !== parent.measure)) return
    const members = [...membersOf(view, parent, position), ...behindSemicolons(view, position)]
    let left = false
    for (const member of members) {
      const index = groupAt(clause, member)
      if (isApposition(below, clause, members, member)) continue
      if (taken.has(index) || !canBeCounted(below, index, parent.measure) || isVaguePart(view, index)) continue
      if (isNoPart(view, index, member)) continue
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
      if (!free && isOfPeople(parent.measure) !== isPeopleLike(view, index)) continue
      taken.add(index)
      left ||= member !== position && leavesWhole(view, parent.group, index)
      const subsetOf = left ? parent.subsetOf : parent.group
      added.push(stamp(view, { ...parent, group: index, subsetOf, revises: -1, label: -1 }, rule))
    }
  }
  for (const { value } of frames) {
    const at = positionOf(view, value.group)
    if (at < 0) continue
    const marker = markerBehind(view, at)
    if (marker < 0 || isOfNearer(view, frames, value, marker)) continue
    if (!hasOtherBetween(view, frames, value, at, marker)) link(value, marker, 'frames/including')
  }
  for (const { value } of [...added]) {
    const nested = nestedBehind(view, positionOf(view, value.group))
    if (nested >= 0) link(value, nested, 'frames/including')
  }
  return added
}

/** "the death of one and injuries to four, including an officer": another outcome stands closer to the part. */
const hasOtherBetween = (view: FrameView, frames: Frames, own: Frame, at: number, marker: number): boolean =>
  frames.some(({ value }) => {
    const other = positionOf(view, value.group)
    return (
      other > at &&
      other < marker &&
      value.measure !== own.measure &&
      value.predicate.first !== own.predicate.first &&
      value.predicate.first > own.predicate.first &&
      value.predicate.first < (view.clause.chunks[marker]?.first ?? 0)
    )
  })

/** "nine children, among them two infants": a part of the part right before it. */
const nestedBehind = (view: FrameView, at: number): number => {
  const { chunks } = view.clause
  const isMarked = chunks[at + 1]?.type === 'comma' && chunks[at + 2]?.type === 'including'
  return isMarked && /^among/.test(chunks[at + 2]?.word ?? '') ? partAt(view, at + 2) : -1
}

/** "71 of which were linked to gangs and 36 to the police": the bare figures that go on with the preposition of the first. */
export const goesOn = ({ clause }: FrameView, at: number): readonly number[] => {
  const { chunks } = clause
  const verbAt = skipModifiers(clause, at + 1)
  const link = verbOf(clause, verbAt) ? chunks[skipAside(clause, verbAt + 1)] : undefined
  if (link?.type !== 'preposition') return []
  const further: number[] = []
  for (let here = verbAt + 2; here < chunks.length - 1 && here < verbAt + GAP; here += 1) {
    const bare = chunks[here]?.counted === true && chunks[here]?.end === (chunks[here]?.first ?? 0) + 1
    const joined = /^(and|comma)$/.test(chunks[here - 1]?.type ?? '')
    if (bare && joined && chunks[here + 1]?.word === link.word) further.push(here)
    else if (chunks[here]?.type === 'verb' || chunks[here]?.type === 'semicolon') break
  }
  return further
}
/** How far behind the verb of the first part others may stand. */
const GAP = 20

/** The list that opens at a part; its last member may stand right before the verb that is said of the whole. */
const membersOf = ({ below, clause }: FrameView, parent: Frame, position: number): readonly number[] => {
  const listed = listRight(clause, position)
  const past = pastWho({ below, clause }, Math.max(...listed))
  const members = [...listed, ...(past < 0 ? [] : [past]), ...goesOn({ below, clause }, position)]
  const last = Math.max(...members)
  const next = skipModifiers(clause, last + 1)
  const behind = clause.chunks[next]?.type === 'and' ? skipAside(clause, next + 1) : -1
  if (behind < 0 || !isGroup(clause, behind) || position === last + 1) return members
  if (closesAside(clause, behind)) return [...members, behind]
  const verb = verbOf(clause, skipModifiers(clause, behind + 1))
  // "70 people, including ten women and three infants, were killed": the verb is of the 70.
  return verb && verb.first === parent.predicate.first ? [...members, behind] : members
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
  for (let here = behindFormer(view, at) + 1; here < chunks.length && here < at + 14; here += 1) {
    const chunk = chunks[here]
    if (!chunk) return -1
    if (chunk.type === 'semicolon') return addsUp(view, at, here + 1) ? here + 1 : -1
    if (addsUp(view, at, here)) return here
    const marked = partAt(view, here)
    if (marked >= 0) return marked
    const group = chunk.type === 'group' ? view.below.groups[chunk.index] : undefined
    // Another figure of its own stands between: what follows is a part of that one.
    if (group && group.quantity >= 0 && !list.has(here) && chunks[here - 1]?.type !== 'preposition') return -1
  }
  return -1
}

/** "a nurse and a driver among them": the last of a list that an aside consists of, which "among them" closes. */
const lastBesides = ({ clause }: FrameView, at: number): number => {
  const last = Math.max(...listRight(clause, at))
  const behind = clause.chunks[last + 1]?.type === 'and' ? skipAside(clause, last + 2) : -1
  return behind > 0 && isGroup(clause, behind) && closesAside(clause, behind) ? behind : last
}

const closesAside = (clause: Clause, at: number): boolean => {
  const mark = skipAside(clause, at + 1)
  return clause.chunks[mark]?.type === 'including' && clause.chunks[mark]?.word.startsWith('among') === true
}

/** The position of the part that begins at a chunk, if the chunk marks one. */
const partAt = (view: FrameView, here: number): number => {
  const { below, clause } = view
  const chunk = clause.chunks[here]
  if (chunk?.type === 'including') {
    // "399 rounds, including: 150 of one make and 249 of another"
    let next = skipAside(clause, clause.chunks[here + 1]?.type === 'colon' ? here + 2 : here + 1)
    // "hidden among boxes" lists nothing: "among" wants "them", or a comma before it.
    const listsParts =
      !/^among/.test(chunk.word) ||
      clause.chunks[here - 1]?.type === 'comma' ||
      below.groups[groupAt(clause, next)]?.class === 'pronoun'
    if (!listsParts) return -1
    if (isGroup(clause, next) && below.groups[groupAt(clause, next)]?.class === 'pronoun')
      next = skipAside(clause, next + 1)
    if (clause.chunks[next]?.type === 'relative') next = skipAside(clause, next + 1)
    // "28 bodies, including those of 13 women"
    if (clause.chunks[next]?.word === 'of' && /^(those|that)$/.test(clause.chunks[next - 1]?.word ?? '')) next += 1
    return isGroup(clause, next) ? next : -1
  }
  const colonItem =
    clause.chunks[here - 1]?.type === 'colon' &&
    isGroup(clause, here) &&
    /^(a|an|one)$/.test(below.groups[groupAt(clause, here)]?.determiner ?? '')
  if (colonItem) return here
  const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
  // "…, the leader Abu Dahdah among them"
  const isOne =
    group !== undefined && !group.plural && group.quantity < 0 && group.class !== 'pronoun' && isAmongThem(below, group)
  if (isOne && clause.chunks[here - 1]?.type === 'comma') return here
  // "…, eight children among them", "…, a nurse and a driver among them"
  const opensAside = group !== undefined && clause.chunks[here - 1]?.type === 'comma'
  const mark = skipAside(clause, (opensAside ? lastBesides(view, here) : here) + 1)
  const amongThem =
    clause.chunks[mark]?.type === 'including' && below.groups[groupAt(clause, mark + 1)]?.class === 'pronoun'
  if (amongThem && group && /^an?$/.test(group.determiner ?? '') && clause.chunks[here - 1]?.type === 'comma')
    return here
  if (!isQuantified(view, here)) return -1
  // "three settlers, one a woman, were hurt"
  const kind = below.groups[groupAt(clause, here + 1)]
  const isOneSuch = group?.class === 'elided' && isGroup(clause, here + 1) && /^an?$/.test(kind?.determiner ?? '')
  if (isOneSuch && clause.chunks[here - 1]?.type === 'comma' && below.tokens.folded[group.first] === 'one') return here
  const before = clause.chunks[here - 1]
  const earlier = clause.chunks[here - 2]
  const ofThem =
    group !== undefined &&
    (group.ofThem === true || (group.head < 0 && /^(them|whom|which)$/.test(below.tokens.folded[group.end - 1] ?? '')))
  const ofWhom = before?.type === 'relative' && /^(whom|which)$/.test(before.word) && earlier?.word === 'of'
  // "12 people (three women, five men and four children)"
  const inBrackets =
    before?.type === 'open' && group !== undefined && group.head >= 0 && listRight(clause, here).length > 1
  return inBrackets || ofThem || ofWhom || amongThem || before?.type === 'dash' || before?.type === 'colon' ? here : -1
}
