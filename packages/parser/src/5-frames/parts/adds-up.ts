import { behindReach, groupAt, isGroup, listRight, skipAside } from '../clause/clause-walk.ts'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { FrameView } from '../frame-rule.ts'

/** What sorts of people there are in any group: men, women, children. */
const SORTS = /^(m[ae]n|wom[ae]n|children|child|boys?|girls?|minors|infants|bab(y|ies)|elderly|adults)$/

/** Whether a list set off behind a figure adds up to it: "four people, a father and three children, were killed". */
export const addsUp = ({ below, clause }: FrameView, whole: number, at: number): boolean => {
  if (!/^(comma|dash|open|semicolon)$/.test(clause.chunks[at - 1]?.type ?? '') || !isGroup(clause, at)) return false
  const counted = below.groups[groupAt(clause, whole)]
  const members = listRight(clause, at).map((member) => below.groups[groupAt(clause, member)])
  if (!counted || members.length < 2 || below.quantities[counted.quantity]?.value.qualifier !== 'exact') return false
  const last = listRight(clause, at).at(-1) ?? at
  const end = clause.chunks[skipAside(clause, last + 1)]
  // "Two people died, a man and a woman.", "a mother and her son."
  const areSorts = members.every((member) => SORTS.test(below.tokens.folded[member?.head ?? -1] ?? ''))
  const isLast = !end || end.word === '.'
  // "13 bodies were seen; eight rebels, four soldiers and a civilian."
  const ends =
    isLast &&
    // "Six people were killed — a colonel, his wife and four soldiers."
    (/^(semicolon|dash)$/.test(clause.chunks[at - 1]?.type ?? '') ||
      members.every((member) => /^(an?|his|her|their)$/.test(member?.determiner ?? '')) ||
      // "104 passengers were rescued, 58 men, 31 women and 15 children."
      areSorts)
  const closed = ends || /^(comma|dash|close)$/.test(clause.chunks[behindReach(clause, last)]?.type ?? '')
  const elided = members.every((member) => member?.class === 'elided')
  const open = /^(unknown-people|elided)$/.test(counted.class) || (counted.class === 'civilian' && areSorts)
  const alike = members.every((member) => member?.class === counted.class)
  if (!(closed && (open || alike)) && !elided) return false
  return members.reduce((sum, member) => sum + figureOfGroup(below, member), 0) === figureOfGroup(below, counted)
}
