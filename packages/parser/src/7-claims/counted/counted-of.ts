import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Frame } from '../../5-frames/frame.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { attributesOf } from './attributes-of.ts'
import { countedActor } from './counted-actor.ts'
import { categoryOf } from '../category/category-of.ts'
import { ownLosses } from '../category/own-losses.ts'
import { countedWords } from './counted-words.ts'
import { spanOf } from '../span-of.ts'

const isOfPeople = (measure: Measure, group: Group): boolean =>
  measure === 'strength'
    ? !/^(vehicles|vessels|aircraft|weapons)$/.test(group.class)
    : MEASURES[measure].domain === 'people'

/** Whom or what a figure counts: the words, the category and the attributes. */
export const countedOf = (attributed: Attributed, at: number, frame: Frame): Claim['counted'] => {
  const group = attributed.groups[frame.group]
  const people = group ? isOfPeople(frame.measure, group) : true
  const category = (people ? ownLosses(attributed, at) : undefined) ?? categoryOf(attributed, frame, people)
  const words = countedWords(attributed, frame, people)
  if (!words)
    return { text: null, span: null, category, actorId: null, attributes: [...attributesOf(attributed, group)] }
  const span = spanOf(attributed, words.first, words.end)
  const named = attributed.groups[(attributed.groupOf[words.first] ?? 0) - 1] ?? group
  return {
    text: attributed.text.slice(span.start, span.end),
    span,
    category,
    actorId: countedActor(attributed, named, category),
    attributes: [...attributesOf(attributed, named)],
  }
}
