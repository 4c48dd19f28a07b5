import { groupAt, isGroup } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

const GATHERINGS =
  /^(group|convoy|column|fleet|crowd|gang|band|team|crew|family|batch|cache|consignment|shipment|load|pair|series|string|party|volley|salvo|barrage|swarm|wave|hail|sum|total|amount|herd|flock|haul|stash|stockpile|truckload|bundle|trove|caravan|platoon|detachment|busload|boatload)$/

/** "a group of 12 farmers", "a convoy of 14 vehicles": the position of what is counted within; the given one otherwise. */
export const gatheredIn = ({ below, clause }: FrameView, position: number): number => {
  const group = below.groups[groupAt(clause, position)]
  if (!group || group.quantity >= 0 || !GATHERINGS.test(below.tokens.folded[group.head] ?? '')) return position
  const inner = position + 2
  const isCounted =
    clause.chunks[position + 1]?.word === 'of' &&
    isGroup(clause, inner) &&
    (below.groups[groupAt(clause, inner)]?.quantity ?? -1) >= 0
  return isCounted ? inner : position
}
