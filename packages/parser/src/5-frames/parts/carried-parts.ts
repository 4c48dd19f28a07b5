import type { Found } from '../../engine/rule.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { canBeCounted } from '../counted/can-be-counted.ts'
import { groupAt, isGroup, listRight, skipAside, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { isOfPeople } from '../counted/is-of-people.ts'
import { isPartOf } from './is-part-of.ts'
import { isShareOf } from './is-share-of.ts'
import { nounBehind } from '../noun-behind.ts'
import { type Frames, isQuantified, stamp } from '../place-frame.ts'

/** Pronouns that stand for people counted in the sentence before. */
const THEM = /^(them|these|those|they)$/
const saysThem = standsIn((word) => THEM.test(word) || /^includ(e|es|ed)$/.test(word))

/** Whether a sentence may tell of people counted before: by a pronoun, or by a figure that opens it. */
export const tellsOfThem = ({ tokens, quantityAt }: Mentioned, first: number, end: number): boolean => {
  if ((quantityAt[first] ?? 0) > 0) return true
  return saysThem(tokens.words, first, end)
}

const lastWord = ({ below, clause }: FrameView, at: number): string =>
  below.tokens.folded[(clause.chunks[at]?.end ?? 0) - 1] ?? ''

const isPronoun = (view: FrameView, at: number): boolean =>
  isGroup(view.clause, at) &&
  view.below.groups[groupAt(view.clause, at)]?.class === 'pronoun' &&
  THEM.test(lastWord(view, at))

/** Marks behind which a bare figure goes on counting: "four were gunmen and one was an officer". */
const GOES_ON = /^(and|comma|semicolon|colon|dash)$/

/** "two of them", and where a clause begins a bare "two": a part whose noun its linking verb names. */
const isShare = (view: FrameView, at: number): boolean => {
  const group = view.below.groups[groupAt(view.clause, at)]
  if (!group || group.quantity < 0) return false
  if (group.head >= 0) return isShareOf(view, group)
  const before = view.clause.chunks.slice(Math.max(0, at - 3), at)
  const behindOf = before.some(({ word }, step) => word === 'of' && isPronoun(view, at - before.length + step + 1))
  return THEM.test(lastWord(view, at)) || behindOf || at === 0 || GOES_ON.test(view.clause.chunks[at - 1]?.type ?? '')
}

/** "Six have been identified": some of the bodies told of; "one was identified as" names somebody. */
const isIdentified = (view: FrameView, at: number): boolean => {
  const { clause } = view
  if (clause.chunks[at]?.many !== true || !isShare(view, at)) return false
  const verb = verbOf(clause, skipAside(clause, at + 1))
  return verb !== undefined && verb.passive && !verb.negated && /^(identify|name)$/.test(verb.lemma)
}

/** "The figure includes", "This group included": the number told before, and those it counted. */
const isTheNumber = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  const stands = /^(number|figure|total|toll|count|tally|group)$/.test(below.tokens.folded[group?.head ?? -1] ?? '')
  return stands && group !== undefined && group.quantity < 0 && /^(the|this|that)$/.test(group.determiner ?? '')
}

/** "The number also includes" */
const skipBack = ({ clause }: FrameView, at: number): number => {
  const before = clause.chunks[at]?.type === 'adverb' ? at - 1 : at
  // "They have included two children"
  return verbOf(clause, before)?.form === 'copula' ? before - 1 : before
}

/** "Among them were two children", "They included two children": where the list of parts begins; -1 for none. */
const listAt = (view: FrameView, at: number): number => {
  const { clause } = view
  if (clause.chunks[at]?.type !== 'including') return -1
  const next = skipAside(clause, at + 1)
  const first = isPronoun(view, skipBack(view, at - 1)) || isTheNumber(view, skipBack(view, at - 1)) ? next : -1
  if (!/^among/.test(clause.chunks[at]?.word ?? '')) return isGroup(clause, first) ? first : -1
  const verb = isPronoun(view, next) ? verbOf(clause, next + 1) : undefined
  const behind = skipAside(clause, next + 2)
  return verb?.form === 'copula' && !verb.negated && isGroup(clause, behind) ? behind : -1
}

/** "They were seven men and five women", where twelve were told before: the parts, if they add up. */
const sumAt = (view: FrameView, at: number, whole: number): readonly number[] => {
  const { below, clause } = view
  const verb = isPronoun(view, at) ? verbOf(clause, at + 1) : undefined
  const first = skipAside(clause, at + 2)
  if (verb?.form !== 'copula' || verb.negated || !isGroup(clause, first)) return []
  const list = listRight(clause, first)
  // "They are Ana Paz, Luis Mora and Elsa Prado"
  if (list.every((member) => clause.chunks[member]?.person === true)) return list.length === whole ? list : []
  if (!isQuantified(view, first)) return []
  const sum = list.reduce((total, member) => total + figureOfGroup(below, below.groups[groupAt(clause, member)]), 0)
  return list.length > 1 && sum === whole ? list : []
}

/** "Two cooks are among them": the subject of the verb before "among", which stands for those told before. */
const subjectAmong = (view: FrameView, at: number): readonly number[] => {
  const { clause } = view
  const verbAt = clause.chunks[at - 1]?.type === 'adverb' ? at - 2 : at - 1
  const verb = /^among/.test(clause.chunks[at]?.word ?? '') ? verbOf(clause, verbAt) : undefined
  const isThem = isPronoun(view, at + 1) && lastWord(view, at + 1) !== 'they'
  return verb?.form === 'copula' && !verb.negated && isThem ? subjectsOf(clause, verbAt) : []
}

interface Part {
  readonly group: number
  readonly label: number
}

/** The shares and lists of a clause that a figure before can be the whole of. */
const partsOf = (view: FrameView, whole: number): readonly Part[] => {
  const { below, clause } = view
  const parts: Part[] = []
  for (const at of clause.chunks.keys()) {
    const noun = isGroup(clause, at) && isShare(view, at) ? nounBehind(view, at) : -1
    const isPart = noun >= 0 || (isGroup(clause, at) && isIdentified(view, at))
    if (isPart) parts.push({ group: groupAt(clause, at), label: noun < 0 ? -1 : groupAt(clause, noun) })
    if (isPart || parts.length > 0) continue
    const first = listAt(view, at)
    const among = subjectAmong(view, at)
    const list = among.length > 0 ? among : first >= 0 ? listRight(clause, first) : sumAt(view, at, whole)
    for (const member of list) {
      const group = groupAt(clause, member)
      if (isPeople(below.groups[group]?.class ?? 'thing') || clause.chunks[member]?.person === true)
        parts.push({ group, label: -1 })
    }
  }
  return parts
}

/** The last figure of people before a part that is more than it; the part's own sentence decides first. */
const wholeOf = (
  view: FrameView,
  own: Frames,
  carried: Frames,
  part: number,
  siblings: ReadonlySet<number>,
): Found<Frame> | undefined => {
  const { below } = view
  const figure = figureOfGroup(below, below.groups[part])
  const share = below.groups[part]
  const head = share && isShareOf(view, share) ? below.tokens.folded[share.head] : undefined
  // "Twelve soldiers and four civilians died. Two of the soldiers were sergeants": of those called so.
  const isCalled = ({ group, label }: Frame): boolean =>
    head === undefined || head === below.tokens.folded[below.groups[label < 0 ? group : label]?.head ?? -1]
  const isWhole = ({ first, value }: Found<Frame>): boolean =>
    isOfPeople(value.measure) &&
    first < (below.groups[part]?.first ?? 0) &&
    isCalled(value) &&
    figureOfGroup(below, below.groups[value.group]) > figure
  // "Fourteen of the victims were women, six were minors": the six are none of the women.
  const isSort = ({ rule, value }: Found<Frame>): boolean =>
    rule === 'frames/the-dead-were' && (below.groups[value.group]?.partOf ?? -1) >= 0
  const near = own.findLast((frame) => !siblings.has(frame.value.group) && !isSort(frame) && isWhole(frame))
  if (near) return near
  const first = view.clause.chunks[0]?.first ?? 0
  // "The army holds nine men, and two of them are officers": they are of those who stand nearer.
  for (let at = part - 1; (below.groups[at]?.first ?? -1) >= first; at -= 1)
    if (!siblings.has(at) && (below.groups[at]?.quantity ?? -1) >= 0 && figureOfGroup(below, below.groups[at]) > figure)
      return undefined
  // "Three of the dead were raiders and one was a cook": both are of the dead, and not of the wounded told last.
  const said = own.find(({ rule, value }) => siblings.has(value.group) && rule !== 'frames/were-such')?.value.measure
  // "rose to 23, up from 14": they are of the figure that stands.
  const former = new Set(carried.map(({ value }) => value.revises))
  return carried.findLast(
    (frame) =>
      frame.value.subsetOf < 0 &&
      (said === undefined || frame.value.measure === said) &&
      !former.has(frame.value.group) &&
      frame.rule !== 'frames/earlier-figure' &&
      isWhole(frame),
  )
}

/** What a part takes over from its whole; the figure that it is a part of when that is a part itself. */
const partOf = ({ below }: FrameView, whole: Frame, group: number, label: number): Frame => {
  // "Four of the dead were gunmen and one was an officer": both are parts of what the dead are counted as.
  const subsetOf = isPartOf(below, below.groups[whole.group]) ? whole.subsetOf : whole.group
  return { ...whole, group, label, subsetOf, revises: -1 }
}

/** Parts told of those counted before: "Two of them were children", "Among them were two children", "and one was a nurse". */
export const carriedParts = (view: FrameView, own: Frames, carried: Frames): Frames => {
  const { below } = view
  if (own.length === 0 && carried.length === 0) return []
  const last = carried.findLast(({ value }) => value.subsetOf < 0)
  const taken = new Map(own.map((frame) => [frame.value.group, frame.rule]))
  const parts = partsOf(view, figureOfGroup(below, below.groups[last?.value.group ?? -1]))
  const siblings = new Set(parts.map(({ group }) => group))
  return parts.flatMap(({ group, label }): Frames => {
    const rule = taken.get(group)
    const whole = wholeOf(view, own, carried, group, siblings)
    const isTold = rule !== undefined && rule !== 'frames/were-such'
    if (!whole || isTold || !canBeCounted(below, group, whole.value.measure)) return []
    if (figureOfGroup(below, below.groups[group]) === 0) return []
    return [stamp(view, partOf(view, whole.value, group, label), rule ?? 'frames/carried-part')]
  })
}
