import type { Category, Measure } from '@reportedly/schema'
import { HIDEOUTS, LOOT, SPOILS } from '../en/what-is-taken.ts'
import { HARM } from './harm.ts'
import type { Side } from './side-of.ts'
import type { ActingParty } from './tell-parties.ts'

/** An outcome for which somebody is sought. */
export interface Outcome {
  readonly measure: Measure
  readonly category: Category
  /** The side of those it befell; of the things' owner where the words name one. */
  readonly side: Side
  /** Whose people they are by the words of whoever speaks of its own; null when not told. */
  readonly own: string | null
  /** The known party that those it befell are of, by their words; null when none is known. */
  readonly band: string | null
  /** The words of its verb or noun, folded. */
  readonly predicate: string
  /** The words of what is counted, folded. */
  readonly counted: string
}

const MILITARY: ReadonlySet<Category> = new Set<Category>(['weapons', 'ammunition', 'explosives', 'aircraft', 'drugs'])
const INDIRECT: ReadonlySet<Measure> = new Set<Measure>(['strength', 'surrendered', 'lost', 'displaced', 'missing'])

/** Whether two sides can be each other's enemies; two states are where they are not the same. */
export const areOpposed = (party: Side, victim: Side): boolean => {
  if (party.of === null || victim.of === null) return true
  if (party.of !== victim.of) return true
  return party.of === 'state' && party.nation !== null && victim.nation !== party.nation
}

/** Whether a party is a home force, that harms nobody but its enemies unless its deed does. */
const isForce = ({ side }: ActingParty): boolean => side.of === 'state' && side.nation === null

/** Whether a party is the one of a name, or described as its own: "its fighters", "his side". */
const isOf = ({ actor }: ActingParty, name: string): boolean =>
  actor.parties.some((party) => party.name === name) || /^(its|our|their|his) /i.test(actor.text)

/** "The Democratic Forces conducted 13 missions. Eight ISIS fighters were killed": two bands, both known, that are not one. */
const isRival = ({ actor: { parties } }: ActingParty, { side, band }: Outcome): boolean =>
  side.of === 'non-state' && band !== null && parties.every(({ actorId }) => actorId !== null && actorId !== band)

const couldHarm = (party: ActingParty, outcome: Outcome): boolean => {
  const { side, category, measure } = outcome
  if (isRival(party, outcome)) return true
  if (!areOpposed(party.side, side)) return false
  if (side.of === 'non-state') return party.side.of !== 'non-state'
  if (side.of === 'state') return party.attack
  if (measure === 'neutralised') return party.side.of !== 'non-state'
  return (
    party.attack && (party.strikes || !isForce(party)) && (category !== 'non-state-armed' || party.side.of === 'state')
  )
}

const couldDestroy = (party: ActingParty, outcome: Outcome): boolean =>
  MILITARY.has(outcome.category) || HIDEOUTS.test(outcome.counted)
    ? areOpposed(party.side, outcome.side)
    : party.attack &&
      areOpposed(party.side, outcome.side) &&
      (party.strikes || outcome.category === 'vehicles' || !isForce(party))

const couldSeize = (party: ActingParty, { predicate }: Outcome): boolean =>
  LOOT.test(predicate) ? party.attack && party.side.of !== 'state' : party.side.of === 'state' || party.gains

/** Whether a party of the same happening could be the one an outcome is laid to. */
export const couldHaveDone = (party: ActingParty, outcome: Outcome): boolean => {
  if (outcome.own !== null && isOf(party, outcome.own)) return false
  const { measure, side } = outcome
  if (measure === 'seized' && SPOILS.test(outcome.predicate)) return party.attack || party.gains
  if (INDIRECT.has(measure)) return false
  if (HARM.has(measure)) return couldHarm(party, outcome)
  if (measure === 'captured' && isRival(party, outcome)) return true
  if (measure === 'captured') return side.of === 'state' ? areOpposed(party.side, side) : party.side.of === 'state'
  if (measure === 'freed') return party.side.of === 'state'
  if (measure === 'seized') return couldSeize(party, outcome)
  if (measure === 'intercepted') return party.gains && party.side.of !== 'non-state'
  if (measure === 'launched') return party.attack && party.side.of !== null
  if (measure === 'destroyed' || measure === 'damaged') return couldDestroy(party, outcome)
  return false
}
