import { type Claim, type Event, makeId, type Party, SCHEMA_VERSION } from '@reportedly/schema'
import { compareText } from '../compare-text.ts'
import { foldName } from '../fold-name.ts'
import { labelEvent } from '../labels/label-event.ts'
import { tellAttack } from '../labels/tell-attack.ts'
import { typeEvent } from '../labels/type-event.ts'
import { byTextOrder } from '../text-order.ts'
import { type Candidate, pickPlace, pickTime } from './list-candidates.ts'
import type { SentencesOf } from './list-sentences.ts'

/** "his men", "its troops": who is meant stands in the report alone. */
const isNamed = ({ name, actorId }: Party): boolean => actorId !== null || !/^(his|her|its|their|our|my) /i.test(name)

/** Parties held responsible, most often named first; of equals the one named first. */
const listParties = (claims: readonly Claim[]): readonly Party[] => {
  const named = claims.flatMap(({ actor }) => actor?.parties ?? []).filter(isNamed)
  const mentions = [...Map.groupBy(named, ({ name, actorId }) => actorId ?? foldName(name)).values()]
  return mentions.toSorted((one, other) => other.length - one.length).flatMap((same) => same.slice(0, 1))
}

/** Writes the event that these tellings are about. Its id follows from the smallest claim id of its core. */
export const composeEvent = (candidates: readonly Candidate[], sentencesOf: SentencesOf): Event => {
  const telltale = candidates.filter((candidate) => candidate.core.length > 0)
  const ids = (telltale.length > 0 ? telltale : candidates).map(({ id }) => id).toSorted(compareText)
  const claims = candidates.flatMap((candidate) => candidate.claims).toSorted(byTextOrder)
  const core = claims.filter(({ scope }) => scope === 'incident')
  const telling = core.length > 0 ? core : claims
  const place = pickPlace(candidates.map((candidate) => candidate.place))
  const time = pickTime(candidates.map((candidate) => candidate.time))
  const { plover, acled, noun } = typeEvent(telling, tellAttack(sentencesOf(telling)))
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('event', ids[0] ?? ''),
    label: labelEvent({ noun, place, time, claims: telling }),
    type: { plover, acled },
    time,
    place,
    parties: listParties(telling),
    claimIds: claims.map(({ id }) => id),
    reportIds: [...new Set(candidates.map(({ reportId }) => reportId))].toSorted(compareText),
  }
}
