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

/** For what the law holds somebody: "for possession of", "on suspicion of", "in connection with", "for questioning". */
const BY_LAW =
  /^((for|over) (\w+ ){0,2}?(possession|possessing|questioning|interrogation|trafficking|smuggling|theft|robbery|murder)\b|on (suspicion|charges|remand)\b|in (connection with|custody|relation to)\b|without (bail|charge)\b)/

/** How many words behind the verb may say so. */
const CAUSE_WITHIN = 5

/** "A man was held for possession of a pistol": what for, where nobody says by whom. */
export const heldByLaw = ({ tokens: { folded } }: Mentioned, end: number): boolean =>
  BY_LAW.test(folded.slice(end, end + CAUSE_WITHIN).join(' '))
