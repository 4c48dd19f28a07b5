import type { PlaceMention } from '../4-mentions/place-mention.ts'
import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { VerbGroup } from '../5-frames/verb-group.ts'
import type { Span } from '../engine/span.ts'
import { type Address, addressOf } from './address-of.ts'
import { describingClause } from './describing-clause.ts'
import { HAPPENINGS, TAKING_PLACE } from './en/circumstances.ts'
import { type Governor, governorOf } from './governor-of.ts'
import { headOf } from './head-of.ts'
import { type PlaceRole, roleOfPlace } from './role-of-place.ts'

export interface ToldPlace extends PlaceMention, Address {
  readonly role: PlaceRole
  /** The verb it goes with. */
  readonly verb: VerbGroup | null
  /** True where the words beside it tell of the happening: "an ambush near Akom", "took place in". */
  readonly isFirm: boolean
  /** Tokens outside which it places nothing. */
  readonly clause: Span | null
}

const isOfHappening = (
  framed: Framed,
  clause: Clause,
  { from }: PlaceMention,
  { verb, between }: Governor,
): boolean => {
  if (verb !== null && TAKING_PLACE.has(verb.lemma)) return true
  const nearest = between[0] ?? -1
  return clause.chunks[nearest]?.end === from && HAPPENINGS.test(headOf(framed, clause, nearest))
}

/** Says of every place of a report, in their order, what it is to the happening. */
export const tellPlaces = (framed: Framed): readonly ToldPlace[] =>
  framed.places.map((place, index) => {
    const clause = framed.clauseOf(framed.tokens.sentence[place.first] ?? 0)
    const address = addressOf(framed, index)
    const governor = governorOf(framed, clause, place.from)
    const role = roleOfPlace(framed, clause, place, governor)
    const isFirm = isOfHappening(framed, clause, place, governor)
    return {
      ...place,
      ...address,
      role,
      verb: governor.verb,
      isFirm,
      clause: describingClause(framed, clause, governor.verb),
    }
  })
