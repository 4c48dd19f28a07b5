import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Frame } from '../5-frames/frame.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { antecedentOf } from './antecedent-of.ts'
import { attributesOf } from './attributes-of.ts'
import { categoryOf } from './category-of.ts'
import { spanOf } from './span-of.ts'

const isOfPeople = (measure: Measure, group: Group): boolean =>
  measure === 'strength'
    ? !/^(vehicles|vessels|aircraft|weapons)$/.test(group.class)
    : MEASURES[measure].domain === 'people'

/** Whom or what a figure counts: the words, the category and the attributes. */
export const countedOf = (attributed: Attributed, frame: Frame): Claim['counted'] => {
  const group = attributed.groups[frame.group]
  const people = group ? isOfPeople(frame.measure, group) : true
  const category = categoryOf(attributed, frame, people)
  const attributes = attributesOf(attributed, group)
  const named = frame.label >= 0 ? attributed.groups[frame.label] : namingGroup(attributed, frame.group, people)
  if (!named || named.head < 0) return { text: null, span: null, category, actorId: null, attributes: [...attributes] }
  const span = spanOf(attributed, named.wordsFirst, Math.max(named.reach, named.end))
  return {
    text: attributed.text.slice(span.start, span.end),
    span,
    category,
    actorId: null,
    attributes: [...attributesOf(attributed, named)],
  }
}

/** The group whose words say what a figure counts: its own, or the one it leaves its noun to. */
const namingGroup = (attributed: Attributed, index: number, people: boolean): Group | undefined => {
  const group = attributed.groups[index]
  // "34 others" keep their own word.
  if (!group || group.head >= 0) return group
  const antecedent = attributed.groups[antecedentOf(attributed, index, people)]
  return antecedent ?? group
}
