import type { Category, Claim, Measure } from '@reportedly/schema'
import { ACLED_OF, type Attack } from './attack.ts'
import { LINK_OF } from './en/attack-words.ts'
import { EVENT_TYPES, type EventType, type Told } from './event-types.ts'

const UNDECIDED: Omit<EventType, 'when'> = { plover: null, acled: null, noun: null }

const listTold = (claims: readonly Claim[]): Told => {
  const happened = claims.filter(
    ({ modality, quantity }) => quantity.high !== 0 && (modality === 'asserted' || modality === 'unconfirmed'),
  )
  const told = Map.groupBy(happened, ({ measure }) => measure)
  return {
    of: (measures: readonly Measure[], categories?: readonly Category[]) =>
      measures.some((measure) =>
        told.get(measure)?.some(({ counted }) => categories?.includes(counted.category) ?? true),
      ),
    responsible: happened.some(({ actor }) => actor !== null),
  }
}

const NO_ATTACK: readonly EventType['acled'][] = [
  'Abduction/forced disappearance',
  'Arrests',
  'Disrupted weapons use',
  'Looting/property destruction',
]

const nameAttack = ({ kind, target }: Attack): string => (target === null ? kind : `${kind} ${LINK_OF[kind]} ${target}`)

/**
 * The type of an event by its outcomes, groups and parties, and by what the reports call it where they call it an attack;
 * denied and feared outcomes and figures of zero tell nothing. An attack without a target or a kind of its own says no
 * more than the outcomes do, unless most reports call it one.
 */
export const typeEvent = (claims: readonly Claim[], attack: Attack | null = null): Omit<EventType, 'when'> => {
  const told = listTold(claims)
  const type = EVENT_TYPES.find(({ when }) => when(told)) ?? UNDECIDED
  if (attack === null || type.plover !== 'ASSAULT' || NO_ATTACK.includes(type.acled)) return type
  const isTelling = attack.target !== null || attack.kind !== 'attack' || attack.isUsual
  return { ...type, acled: ACLED_OF[attack.kind] ?? type.acled, noun: isTelling ? nameAttack(attack) : type.noun }
}
