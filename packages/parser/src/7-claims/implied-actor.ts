import type { Actor, Claim, Measure } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Frame } from '../5-frames/frame.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import type { Found } from '../engine/rule.ts'
import { assailantOf } from './actor-of.ts'

/** Who acts in the happening that is told. */
export interface Acting {
  /** Who attacks in it. */
  readonly actor: Actor | null
  /** Who seizes and captures in it. */
  readonly captors: Actor | null
}

const HARM: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'abducted',
  'missing',
  'displaced',
])
const GAIN: ReadonlySet<Measure> = new Set<Measure>(['seized', 'captured', 'neutralised', 'intercepted', 'freed'])

/** Who is carried on as attacking and as capturing after a claim. */
export const nextActors = (claim: Claim, acting: Acting): Acting => {
  if (claim.scope !== 'incident' || claim.actor === null || claim.actor.span === null) return acting
  const gains = GAIN.has(claim.measure) || (claim.counted.category === 'non-state-armed' && claim.measure === 'killed')
  return gains ? { actor: acting.actor, captors: claim.actor } : { actor: claim.actor, captors: acting.captors }
}

/** Who did it when the clause does not say: the attackers of the sentence, else those of the happening so far. */
export const impliedActor = (attributed: Attributed, { first, value }: Found<Frame>, acting: Acting): Actor | null => {
  const clause = attributed.clauses[attributed.tokens.sentence[first] ?? 0]
  const group = attributed.groups[value.group]
  const own = clause ? assailantOf(attributed, clause) : null
  const gained = GAIN.has(value.measure) || (group?.class === 'non-state-armed' && value.measure === 'killed')
  const implied = gained
    ? acting.captors
    : HARM.has(value.measure)
      ? (own ?? acting.actor)
      : /^(destroyed|damaged)$/.test(value.measure)
        ? (own ?? acting.actor ?? acting.captors)
        : null
  // Nobody is held responsible for their own dead.
  return implied !== null && group !== undefined && isSameSide(attributed, group, implied)
    ? null
    : implied && (implied === own ? implied : { ...implied, span: null })
}

const isSameSide = ({ tokens }: Attributed, group: Group, actor: Actor): boolean => {
  const head = group.head < 0 ? '' : (tokens.folded[group.head] ?? '')
  return head !== '' && actor.text.toLowerCase().split(/\s+/).includes(head)
}
