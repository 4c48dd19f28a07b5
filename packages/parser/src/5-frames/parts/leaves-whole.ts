import { isCategory, isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { FrameView } from '../frame-rule.ts'

/** What reports call weapons: "weapons, among them …, and 700 rounds". */
const ARMAMENT: ReadonlySet<string> = new Set(['weapons', 'ammunition', 'explosives'])

/** What holds nothing but guns: bombs and telephones are none of "nine firearms". */
const GUNS = /^(firearms?|rifles?|guns|pistols?|handguns?|shotguns?)$/

const isSameKind = (one: string, other: string): boolean => one === other || (ARMAMENT.has(one) && ARMAMENT.has(other))

/** Whether things can be among others by what they are called; what is not known to be another kind can. */
export const areOfOneKind = ({ tokens: { folded } }: Mentioned, all: Group, some: Group): boolean => {
  const isThing = (kind: string): boolean => isCategory(kind) && !isPeople(kind)
  if (!isThing(all.class) || !isThing(some.class) || all.class === 'other-materiel') return true
  if (GUNS.test(folded[all.head] ?? '') && some.class !== 'ammunition') return some.class === all.class
  return some.class === 'other-materiel' || isSameKind(all.class, some.class)
}

/**
 * Whether a list that began as parts of a whole has gone on to other things: "24 vehicles, among them an armoured
 * carrier, as well as 150 grenades", "two carriers, including an M113, 19 lorries". What is more than its whole, or
 * another kind of thing, is none of its parts.
 */
export const leavesWhole = ({ below }: FrameView, whole: number, part: number): boolean => {
  const [all, some] = [below.groups[whole], below.groups[part]]
  if (!all || !some || some.ofThem) return false
  const most = figureOfGroup(below, all)
  if (most > 0 && figureOfGroup(below, some) > most) return true
  return !areOfOneKind(below, all, some)
}
