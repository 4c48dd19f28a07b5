import type { Claim, Event, Source } from '@reportedly/schema'
import type { StakeOf } from '../origins/count-corroboration.ts'

/** So many parties make a fight of which it can be said who takes part in it. */
const BOTH_SIDES = 2

/** The actors that take part in an event, by id: those held responsible and those whose people or things are counted. */
const listParties = (event: Event, claims: readonly Claim[]): ReadonlySet<string> => {
  const ofEvent = new Set(event.claimIds)
  const told = claims.filter(({ id }) => ofEvent.has(id))
  return new Set(
    [
      ...event.parties.map(({ actorId }) => actorId),
      ...told.flatMap(({ actor }) => actor?.parties.map(({ actorId }) => actorId) ?? []),
      ...told.map(({ counted }) => counted.actorId),
    ].filter((id) => id !== null),
  )
}

const stakeInFight = ({ id, stake }: Source, parties: ReadonlySet<string>): Source['stake']['position'] => {
  const { position, actor } = stake
  if (actor === null) return position
  if (parties.has(actor)) return position === 'belligerent' || id === actor ? 'belligerent' : 'affiliated'
  if (parties.size < BOTH_SIDES) return position
  // A mission whose forces may fight has no part in a fight that is plainly others’.
  if (position === 'unknown') return 'independent'
  // Whether an army or a state’s voice favours a side of somebody else’s fight is not written down.
  return position === 'independent' ? position : 'unknown'
}

/**
 * Knows what stake each source has in the fight of an event. A source that is, or stands with, a party to the event has
 * one, whatever is written of it elsewhere. Where the claims name two parties or more and its own is none of them, a
 * mission that is no other’s side has none, and a party to another fight has none that is known. Else what is written of
 * the source counts. Of a source without a record nothing is known.
 */
export const knowStakes = (event: Event, claims: readonly Claim[], sources: readonly Source[]): StakeOf => {
  const parties = listParties(event, claims)
  const stakes = new Map(sources.map((source) => [source.id, stakeInFight(source, parties)]))
  return (sourceId) => stakes.get(sourceId) ?? 'unknown'
}
