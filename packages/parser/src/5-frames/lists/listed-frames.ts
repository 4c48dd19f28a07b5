import type { Measure } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import { canBeCounted } from '../counted/can-be-counted.ts'
import { groupAt, isGroup, listRight } from '../clause/clause-walk.ts'
import { domainOf, measureFor } from '../counted/domain.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import { makeFrame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import { isOfPeople, isPeopleLike } from '../counted/is-of-people.ts'
import { type Frames, stamp } from '../place-frame.ts'
import type { Heading } from './heading.ts'
import { behindBullet } from './opens-list.ts'

const RULE = 'frames/listed-line'

/** Whether a line is no sentence: an item has no verb of its own, but for what describes it ("two rifles found there"). */
const isItem = ({ clause }: FrameView): boolean => clause.verbs.every(({ form }) => form === 'bare' || form === 'ing')

/** Where the items of a line begin: behind its bullet, and behind the place or day that it is told of ("Kharkiv: two"). */
const firstItem = ({ below, clause }: FrameView): number => {
  const { first, end } = below.ranges[clause.sentence] ?? { first: 0, end: 0 }
  const opening = behindBullet(below, first, end)
  const at = clause.chunks.findIndex((chunk) => chunk.first >= opening && chunk.type !== 'adverb')
  // "January: 30", "12 May – 41"
  const dated = clause.chunks[at]?.type === 'time' && /^(colon|dash)$/.test(clause.chunks[at + 1]?.type ?? '')
  return dated ? at + 2 : at
}

const isCounted = ({ quantity, determiner }: Group): boolean =>
  quantity >= 0 || /^(an?|another)$/.test(determiner ?? '')

/** What befell a group by the heading above it, and the group it is a part of. */
const readUnder = (
  view: FrameView,
  { sense, whole }: Heading,
  index: number,
): { readonly measure: Measure; readonly subsetOf: number } | undefined => {
  const { below } = view
  const group = below.groups[index]
  if (!group || (!isCounted(group) && group.person !== true)) return undefined
  const fits = whole !== null && isOfPeople(whole.measure) === isPeopleLike(view, index)
  if (fits && figureOfGroup(below, group) <= whole.figure) return { measure: whole.measure, subsetOf: whole.group }
  const domain = domainOf(below, group)
  const measure = sense ? measureFor(below, sense, group, domain) : undefined
  // "02 x Long range Mor": among things that were taken a name is a make.
  const isMake = domain === 'name' && group.quantity >= 0 && group.person !== true && sense?.materiel === 'seized'
  const told = measure ?? (isMake ? 'seized' : undefined)
  return told && { measure: told, subsetOf: -1 }
}

/** "Rifles: 14", "Drones – 3": the group that a bare figure behind it counts; -1 where there is none. */
const figureBehind = ({ below, clause }: FrameView, at: number): number => {
  if (!/^(colon|dash)$/.test(clause.chunks[at + 1]?.type ?? '') || !isGroup(clause, at + 2)) return -1
  const [label, figure] = [at, at + 2].map((position) => below.groups[groupAt(clause, position)])
  return label?.quantity === -1 && label.plural && figure?.class === 'elided' ? at + 2 : -1
}

/** What the items of a line are by the heading above it; undefined where the line is no item. */
export const listedFrames = (view: FrameView, heading: Heading): Frames | undefined => {
  const { below, clause } = view
  const at = isItem(view) ? firstItem(view) : -1
  if (at < 0 || !isGroup(clause, at)) return undefined
  const labelled = figureBehind(view, at)
  const label = labelled < 0 ? -1 : groupAt(clause, at)
  const groups = (labelled < 0 ? listRight(clause, at) : [labelled]).map((position) => groupAt(clause, position))
  const first = below.groups[groups[0] ?? -1]
  if (!first || !(isCounted(first) || first.person === true)) return undefined
  return groups.flatMap((group) => {
    const read = readUnder(view, heading, label < 0 ? group : label)
    const own = read ?? (label < 0 ? undefined : readUnder(view, heading, group))
    if (!own || !canBeCounted(below, group, own.measure)) return []
    const predicate = { first: first.first, end: first.end }
    return [stamp(view, makeFrame(group, own.measure, predicate, { label, subsetOf: own.subsetOf }), RULE)]
  })
}
