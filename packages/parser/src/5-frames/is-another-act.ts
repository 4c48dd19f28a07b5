import { groupAt } from './clause/clause-walk.ts'
import type { FrameView } from './frame-rule.ts'

/** "a strike that killed 28 and another on the hospital": another strike, not another dead. */
export const isAnotherAct = ({ below, clause }: FrameView, position: number): boolean => {
  const group = below.groups[groupAt(clause, position)]
  if (group?.class !== 'elided' || group.determiner !== 'another' || group.quantity >= 0) return false
  if (!/^(on|against)$/.test(clause.chunks[position + 1]?.word ?? '')) return false
  return clause.chunks.slice(0, position).some(({ type, index }) => {
    const act = type === 'group' ? below.groups[index] : undefined
    return act?.class === 'event' && !act.plural
  })
}
