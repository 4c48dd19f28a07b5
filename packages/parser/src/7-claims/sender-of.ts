import { INSTRUMENTS } from '../5-frames/en/actors.ts'
import { canAct } from '../5-frames/can-act.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { firstFrom } from '../engine/within.ts'
import { SENT_BY } from './en/sent-by.ts'

/** The longest of the words that say whose a craft is. */
const MOST_WORDS = 4

/**
 * Who sent a craft or a shell that its own words lay to somebody: "two drones of the Rapid Forces", "a drone launched by the
 * factions", "believed to belong to the coalition". Null where they name nobody.
 */
export const senderOf = (mentioned: Mentioned, group: Group): Group | null => {
  const { tokens, groups } = mentioned
  if (group.head < 0 || !INSTRUMENTS.test(tokens.folded[group.head] ?? '')) return null
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const behind = group.end + length
    if (!SENT_BY.test(tokens.folded.slice(group.end, behind).join(' '))) continue
    const sender = groups[firstFrom(groups, behind)]
    const isNext = sender !== undefined && sender.first <= behind + 1 && sender.quantity < 0
    return isNext && canAct(mentioned, sender) && !INSTRUMENTS.test(tokens.folded[sender.head] ?? '') ? sender : null
  }
  return null
}
