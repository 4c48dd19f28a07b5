import type { Group } from '../../4-mentions/group.ts'
import { isGroup } from '../clause/clause-walk.ts'
import { elidedDomain } from '../counted/domain.ts'
import type { FrameView } from '../frame-rule.ts'

const FLYING = /^(drones?|uavs?|missiles?|rockets?|vehicles?|quadcopters?|shaheds?|projectiles?)$/
const SHOOTERS =
  /\b(air defen[cs]es?|anti-aircraft|air force|frigates?|destroyers?|warships?|navy|naval|interceptors?)\b/
const FARTHEST = 8
const REGIONS = /^(regions?|oblasts?|governorate)$/

/** Whether what was destroyed flew when it was: by those who shoot things down, or "over" somewhere. */
export const isInTheAir = (view: FrameView, group: Group, agents: readonly number[], at: number): boolean => {
  const { below, clause } = view
  const { folded } = below.tokens
  const isElided = group.head < 0 && elidedDomain(below, group) === 'airborne'
  if (!isElided && group.class !== 'aircraft' && group.class !== 'ammunition') return false
  if (!isElided && !FLYING.test(folded[group.head] ?? '')) return false
  const shot = agents.some((index) => {
    const agent = below.groups[index]
    return agent !== undefined && SHOOTERS.test(folded.slice(agent.first, agent.reach).join(' '))
  })
  if (shot) return true
  for (let here = at + 1; here < clause.chunks.length && here < at + FARTHEST; here += 1) {
    const chunk = clause.chunks[here]
    if (!chunk || /^(semicolon|subordinator|relative)$/.test(chunk.type)) return false
    if (chunk.word === 'over' && isGroup(clause, here + 1)) return true
    // "Three drones were destroyed in the Kherson region": a region is no place where they stood.
    if (
      chunk.word === 'in' &&
      isGroup(clause, here + 1) &&
      REGIONS.test(folded[(clause.chunks[here + 1]?.end ?? 0) - 1] ?? '')
    )
      return group.quantity >= 0
  }
  return false
}
