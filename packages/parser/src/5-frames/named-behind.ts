import { isCategory, isPeople } from '../4-mentions/en/nouns.ts'
import { groupAt, isGroup, verbOf } from './clause/clause-walk.ts'
import type { FrameView } from './frame-rule.ts'

/** Verbs of whoever deals out losses. */
const INFLICTS = /^(inflict|cause|deal)$/

/**
 * The group without a figure that "of", "among" or "to" joins to the noun at a position: "the number of policemen
 * killed", "three deaths among the volunteers", "no injuries to aid workers", of a toll of things "the count of destroyed
 * tanks"; -1 when none does.
 */
export const namedBehind = ({ below, clause }: FrameView, at: number, things = false): number => {
  const joins = clause.chunks[at + 1]?.word ?? ''
  // "inflicted 40 casualties on enemy troops"
  const isDealt = /^(on|upon)$/.test(joins) && INFLICTS.test(verbOf(clause, at - 1)?.lemma ?? '')
  if (!(isDealt || /^(of|among|amongst|to)$/.test(joins)) || !isGroup(clause, at + 2)) return -1
  const index = groupAt(clause, at + 2)
  const group = below.groups[index]
  return group &&
    group.quantity < 0 &&
    group.head >= 0 &&
    (isPeople(group.class) || (things && isCategory(group.class)))
    ? index
    : -1
}
