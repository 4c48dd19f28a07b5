import { skipModifiers, verbOf } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

/** "shot down 11 drones, none of which came near the ship": its own verb says what none of them did. */
export const isNoPart = ({ below, clause }: FrameView, index: number, at: number): boolean => {
  const none = below.quantities[below.groups[index]?.quantity ?? -1]?.value.high === 0
  const verb = none ? verbOf(clause, skipModifiers(clause, at + 1)) : undefined
  return verb !== undefined && verb.form !== 'copula'
}
