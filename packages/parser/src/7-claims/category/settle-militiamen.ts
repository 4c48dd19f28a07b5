import type { Claim, Measure } from '@reportedly/schema'
import { sideOf } from '../side-of.ts'
import { withCategory } from './with-category.ts'

const AT_STATE_HANDS: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'captured',
  'neutralised',
  'casualties',
])

/** "The navy killed nine militiamen": militiamen fight on either side, but not on that of the force that kills or takes them. */
export const settleMilitiaman = (claim: Claim): Claim => {
  const { actor, measure, counted } = claim
  const isMilitia = /\bmilitiam[ae]n$/i.test(counted.text ?? '') && counted.category === 'state-forces'
  if (!isMilitia || actor === null || !AT_STATE_HANDS.has(measure)) return claim
  return sideOf(actor.text).of === 'state' ? withCategory(claim, 'non-state-armed') : claim
}
