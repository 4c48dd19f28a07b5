import type { Category, Claim, Measure } from '@reportedly/schema'
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

/** The type of an event by its outcomes, groups and parties; denied and feared outcomes and figures of zero tell nothing. */
export const typeEvent = (claims: readonly Claim[]): Omit<EventType, 'when'> => {
  const told = listTold(claims)
  return EVENT_TYPES.find(({ when }) => when(told)) ?? UNDECIDED
}
