import type { Group } from '../../4-mentions/group.ts'
import type { Frame } from '../../5-frames/frame.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { ORDINAL_HEADS, OUTCOME_HEADS, STATES_AS_NOUNS } from '../en/naming.ts'
import { apposedTo } from './apposed-to.ts'
import { ellipsisOf } from './ellipsis-of.ts'
import { joinedGroup } from './joined-group.ts'
import { namedAside } from './named-aside.ts'

/** Tokens of the words that say what a figure counts, half-open. */
export interface Words {
  readonly first: number
  readonly end: number
}

const wordsOf = (group: Group): Words => ({ first: group.wordsFirst, end: Math.max(group.reach, group.end) })

/** "15 of the dead", "three of the wounded": the word of state stands for the noun. */
const stateBehind = ({ tokens }: Attributed, group: Group): Words | null => {
  const isDefinite = /^(the|those|its|their)$/.test(tokens.folded[group.end - 1] ?? '')
  return isDefinite && STATES_AS_NOUNS.test(tokens.folded[group.end] ?? '')
    ? { first: group.end, end: group.end + 1 }
    : null
}

/**
 * The words that say what a frame counts: those of its label, its own, or those of the noun its sentence leaves out;
 * null when no words do, as in "23 deaths", which names an outcome and nobody.
 */
export const countedWords = (attributed: Attributed, frame: Frame, people: boolean): Words | null => {
  const { groups, tokens } = attributed
  const label = groups[frame.label]
  if (label)
    return {
      ...wordsOf(label),
      end: wordsOf(joinedGroup(attributed, frame) ?? apposedTo(attributed, label) ?? label).end,
    }
  const group = groups[frame.group]
  if (!group) return null
  const head = group.head < 0 ? '' : (tokens.folded[group.head] ?? '')
  if (OUTCOME_HEADS.test(head)) return null
  if (head !== '' && !ORDINAL_HEADS.test(head))
    return {
      ...wordsOf(group),
      end: wordsOf(joinedGroup(attributed, frame) ?? apposedTo(attributed, group) ?? group).end,
    }
  const state = stateBehind(attributed, group)
  if (state) return state
  const aside = namedAside(attributed, group)
  if (aside) return wordsOf(aside)
  const lender = ellipsisOf(attributed, frame.group, people)
  const left = groups[lender]
  // "1,500 civilians and soldiers, compared with 650 in the year before"
  return left && left.head >= 0
    ? { ...wordsOf(left), end: wordsOf(joinedGroup(attributed, { ...frame, group: lender }) ?? left).end }
    : null
}
