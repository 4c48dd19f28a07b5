import type { Mentioned } from '../../4-mentions/mentioned.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Found } from '../../engine/rule.ts'
import type { Frame } from '../frame.ts'
import { canHold, isOfPlaceAlone, lowOf } from './can-hold.ts'
import { isOfObject } from './is-of-object.ts'
import { isPartOf } from './is-part-of.ts'
import { isIncluded, isOfTheNumber, isOfWhich, namedWhole } from './words-before-part.ts'

/** Rules whose findings are parts of what was counted before. */
const MARKED: ReadonlySet<string> = new Set([
  'frames/among-the-dead',
  'frames/the-dead-were',
  'frames/named-as',
  'frames/were-such',
  'frames/gravely',
  'frames/carried-part',
])

/** Those of them that say what the dead were. */
const ARE_SUCH: ReadonlySet<string> = new Set(['frames/the-dead-were', 'frames/were-such'])

const FARTHEST = 3
const MOST_FRAMES = 40

const isOfPronoun = ({ tokens }: Mentioned, group: Group): boolean =>
  /^(them|whom|which|these|those)$/.test(tokens.folded[group.end - 1] ?? '')

/** "two of the wounded died": some of those hurt, not of the dead told before. */
const isOfHurt = ({ tokens: { folded } }: Mentioned, { measure }: Frame, { end }: Group): boolean =>
  measure === 'killed' && /^(wounded|injured)$/.test(folded[folded[end - 1] === 'the' ? end : end - 1] ?? '')

/** "repelled the raiders, two of whom were killed": those meant stand right before, uncounted. */
const isOfUncounted = (below: Mentioned, index: number): boolean => {
  const { groups, tokens } = below
  const [group, before] = [groups[index], groups[index - 1]]
  if (!group || !before) return false
  const pronoun = tokens.folded[group.end - 1] ?? ''
  if (pronoun === 'them') return isOfObject(below, index)
  if (!/^(whom|which)$/.test(pronoun)) return false
  return before.quantity < 0 && before.plural && before.head >= 0 && group.first - before.end <= 1
}

const VICTIMS = /^(victims|dead|deceased|fatalities|casualties|slain)$/

/** "one of the deceased": some of all who died, and not of the part told last. */
const isOfVictims = ({ tokens: { folded } }: Mentioned, { head, end, quantity }: Group): boolean =>
  quantity >= 0 && (VICTIMS.test(folded[end] ?? '') || VICTIMS.test(folded[head] ?? ''))

/** "seven of the victims", "the other nine": only some of the dead. */
const isSomeOf = (below: Mentioned, group: Group): boolean =>
  (isPartOf(below, group) && !isOfPronoun(below, group)) ||
  isOfVictims(below, group) ||
  /^(other|remaining)$/.test(below.tokens.folded[group.first + 1] ?? '')

const isAmong = ({ rule }: Found<Frame>): boolean => rule === 'frames/among-the-dead'

const ARMED = /^(state-forces|non-state-armed)$/

/** The last frame before one that can hold it: same measure, a larger figure, at most three sentences back. */
const wholeBefore = (below: Mentioned, frames: readonly Found<Frame>[], at: number): number => {
  const part = frames[at]
  const group = part && below.groups[part.value.group]
  if (!part || !group || isOfUncounted(below, part.value.group)) return -1
  const sentence = below.tokens.sentence[group.first] ?? 0
  const named = namedWhole(below, group)
  const isAllOfThem = (isOfVictims(below, group) && !isOfTheNumber(below, group)) || isAmong(part)
  // "Four of the dead were children": the noun behind says who.
  const said = below.groups[part.value.label]
  const areCivilians =
    (isAmong(part) && group.class === 'civilian') || (isOfVictims(below, group) && said?.class === 'civilian')
  // Women and children among the dead are of a toll of people, if one is told, and not of that of fighters told since.
  let ofArmed = -1
  for (let here = at - 1; here >= Math.max(0, at - MOST_FRAMES); here -= 1) {
    const whole = frames[here]
    const counted = whole && below.groups[whole.value.group]
    if (!whole || !counted || sentence - (below.tokens.sentence[counted.first] ?? 0) > FARTHEST) return ofArmed
    const isOther =
      whole.value.measure !== part.value.measure &&
      whole.value.group !== part.value.group &&
      sentence === below.tokens.sentence[counted.first]
    // "Nine were wounded, two of whom died": the two are some of the wounded, not of the dead told before.
    if (
      isOther &&
      counted.quantity >= 0 &&
      lowOf(below, counted) > lowOf(below, group) &&
      (isOfPronoun(below, group) || (whole.value.measure === 'injured' && isOfHurt(below, part.value, group)))
    )
      return -1
    // "22 missiles, of which 17 were shot down; 14 rockets, of which five": the five are none of the 17.
    if (isOfWhich(below, group) && isOfWhich(below, counted)) continue
    // "176 died in August, down from 207 in July. Fourteen of the victims were women": of those counted now.
    if (whole.rule === 'frames/earlier-figure') continue
    // "102 were women and 54 girls": neither are some of the other.
    const isSibling = ARE_SUCH.has(whole.rule) && ARE_SUCH.has(part.rule) && !isOfPronoun(below, group)
    if (isSibling && sentence === below.tokens.sentence[counted.first]) continue
    if (named > 0 && lowOf(below, counted) !== named) continue
    if (isIncluded(below, group) && sentence !== below.tokens.sentence[counted.first]) return -1
    if (isAllOfThem && sentence !== below.tokens.sentence[counted.first] && isSomeOf(below, counted)) continue
    if (!canHold(below, whole.value, part.value)) continue
    if (sentence === below.tokens.sentence[counted.first]) return whole.value.group
    // "A priest was among the dead", behind "Two women were among the dead": both are of all who died.
    if (isAmong(part) && isAmong(whole)) continue
    if (!areCivilians || !ARMED.test(counted.class)) return whole.value.group
    if (ofArmed < 0) ofArmed = whole.value.group
  }
  return ofArmed
}

/** "A breakdown shows 86 rifles": of what the frame's own words break down. */
const isBreakdown = ({ tokens: { folded } }: Mentioned, { rule, value: { predicate } }: Found<Frame>): boolean =>
  rule === 'frames/items' && folded[predicate.end - 1] === 'breakdown'

/** The larger figure of things of the same kind that a breakdown behind it breaks down; -1 for none. */
const wholeBrokenDown = (below: Mentioned, frames: readonly Found<Frame>[], at: number): number => {
  const part = frames[at]
  const group = part && below.groups[part.value.group]
  if (!part || !group) return -1
  const sentence = below.tokens.sentence[group.first] ?? 0
  for (let here = at - 1; here >= Math.max(0, at - MOST_FRAMES); here -= 1) {
    const whole = below.groups[frames[here]?.value.group ?? -1]
    const distance = sentence - (below.tokens.sentence[whole?.first ?? 0] ?? 0)
    if (!whole || distance > 1) return -1
    const fits = distance === 1 && frames[here]?.value.measure === part.value.measure && whole.quantity >= 0
    if (fits && lowOf(below, whole) > lowOf(below, group) && whole.class === group.class)
      return frames[here]?.value.group ?? -1
  }
  return -1
}

/** Links parts to the figure they are part of, also across sentences. Frames stand in the order of the text. */
export const linkParts = (below: Mentioned, frames: readonly Found<Frame>[]): readonly Found<Frame>[] =>
  linkFurther(below, linkMarked(below, frames))

/** "31 of them over Belgorod and three over Moscow": a bare figure goes on with the parts before it, as far as they leave any. */
const linkFurther = (below: Mentioned, frames: readonly Found<Frame>[]): readonly Found<Frame>[] => {
  const done: Found<Frame>[] = []
  const further = new Set<number>()
  for (const frame of frames) {
    const before = done.at(-1)
    const [group, last] = [below.groups[frame.value.group], below.groups[before?.value.group ?? -1]]
    const goesOn =
      before !== undefined &&
      frame.value.subsetOf < 0 &&
      before.value.subsetOf >= 0 &&
      before.value.measure === frame.value.measure &&
      before.value.predicate.first === frame.value.predicate.first &&
      group?.class === 'elided' &&
      group.quantity >= 0 &&
      (isPartOf(below, last) || further.has(before.value.group)) &&
      /^(and|,)$/.test(below.tokens.folded[group.first - 1] ?? '') &&
      leaves(below, done, before.value.subsetOf) >= lowOf(below, group)
    if (goesOn) further.add(frame.value.group)
    done.push(goesOn ? { ...frame, value: { ...frame.value, subsetOf: before.value.subsetOf } } : frame)
  }
  return done
}

/** How many of a figure its parts so far leave. */
const leaves = (below: Mentioned, frames: readonly Found<Frame>[], whole: number): number =>
  frames
    .slice(-MOST_FRAMES)
    .filter(({ value }) => value.subsetOf === whole)
    .reduce((left, { value }) => left - lowOf(below, below.groups[value.group]), lowOf(below, below.groups[whole]))

const linkMarked = (below: Mentioned, frames: readonly Found<Frame>[]): readonly Found<Frame>[] => {
  const framed = new Set(frames.map(({ value }) => `${value.group} ${value.measure}`))
  return frames.map((frame, at) => {
    const group = below.groups[frame.value.group]
    if (!group || frame.value.subsetOf >= 0) return frame
    const whole = group.partOf >= 0 && framed.has(`${group.partOf} ${frame.value.measure}`) ? group.partOf : -1
    const marked =
      MARKED.has(frame.rule) ||
      isPartOf(below, group) ||
      isOfPlaceAlone(below, group) ||
      isIncluded(below, group) ||
      isOfTheNumber(below, group) ||
      (frame.rule === 'frames/phrase' && group.head < 0)
    const before = marked ? wholeBefore : isBreakdown(below, frame) ? wholeBrokenDown : undefined
    const subsetOf = whole >= 0 ? whole : (before?.(below, frames, at) ?? -1)
    return subsetOf < 0 ? frame : { ...frame, value: { ...frame.value, subsetOf } }
  })
}
