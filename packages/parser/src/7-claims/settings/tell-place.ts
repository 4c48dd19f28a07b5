import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import type { Span } from '../../engine/span.ts'
import type { Address } from './address-of.ts'
import { describingClause } from './describing-clause.ts'
import { HAPPENINGS, TAKING_PLACE } from '../en/circumstances.ts'
import { type Governor, governorOf } from './governor-of.ts'
import { headOf } from './head-of.ts'
import { passingClause } from './passing-clause.ts'
import { type PlaceRole, roleOfPlace } from './role-of-place.ts'

export interface ToldPlace extends PlaceMention, Address {
  readonly role: PlaceRole
  /** True where it is told again by what it is: "the town". */
  readonly isRecalled: boolean
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

/** What a place is to the happening, wherever it lies. */
export const tellPlace = (framed: Framed, place: PlaceMention): Omit<ToldPlace, keyof Address> => {
  const clause = framed.clauseOf(framed.tokens.sentence[place.first] ?? 0)
  const governor = governorOf(framed, clause, place.from)
  return {
    ...place,
    role: roleOfPlace(framed, clause, place, governor),
    isRecalled: false,
    verb: governor.verb,
    isFirm: isOfHappening(framed, clause, place, governor),
    clause: describingClause(framed, clause, governor.verb) ?? passingClause(framed, clause, place),
  }
}
