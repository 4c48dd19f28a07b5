import type { Measure } from '@reportedly/schema'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { AUTHORITIES } from '../en/authorities.ts'
import type { Sense } from '../en/senses.ts'

/** "Police are holding six men": who holds people says whether they are under arrest; undefined when nobody is named. */
export const heldBy = (below: Mentioned, agents: readonly number[], sense: Sense): Measure | undefined => {
  const holder = sense.held ? below.groups[agents[0] ?? -1] : undefined
  if (!holder) return undefined
  if (holder.class === 'state-forces' || AUTHORITIES.test(below.tokens.folded[holder.head] ?? '')) return 'captured'
  return undefined
}
