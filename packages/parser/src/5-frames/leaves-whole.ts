import { isCategory, isPeople } from '../4-mentions/en/nouns.ts'
import { figureOfGroup } from './figure-of-group.ts'
import type { FrameView } from './frame-rule.ts'

/** What reports call weapons: "weapons, among them …, and 700 rounds". */
const ARMAMENT: ReadonlySet<string> = new Set(['weapons', 'ammunition', 'explosives'])

const isSameKind = (one: string, other: string): boolean => one === other || (ARMAMENT.has(one) && ARMAMENT.has(other))

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
  const isThing = (kind: string): boolean => isCategory(kind) && !isPeople(kind) && kind !== 'other-materiel'
  return isThing(all.class) && isThing(some.class) && !isSameKind(all.class, some.class)
}
