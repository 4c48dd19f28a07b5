import { PEOPLE_CATEGORIES, type Claim } from '@reportedly/schema'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'

/** Whose loss a figure is, from where its source stands. */
export type Side = 'own' | 'other' | 'civilians' | 'unknown'

/** What is done to people and things that their side would rather it were not. */
const LOSSES: ReadonlySet<Claim['measure']> = new Set([
  'killed',
  'injured',
  'casualties',
  'captured',
  'abducted',
  'missing',
  'surrendered',
  'neutralised',
  'seized',
  'destroyed',
  'damaged',
  'lost',
  'intercepted',
])

type Camp = 'state' | 'armed-group' | null

const campOf = (actorId: string, { sources }: Survey): Camp => {
  const kind = sources.get(actorId)?.kind
  if (kind === 'armed-group') return 'armed-group'
  return kind === 'military' || kind === 'government' ? 'state' : null
}

/** Whether the fight has another party of the same camp, so that "soldiers" might be either’s. */
const hasNamesake = (party: string, { event, claims }: Happening, survey: Survey): boolean => {
  const named = [
    ...event.parties.map(({ actorId }) => actorId),
    ...claims.flatMap(({ counted, actor }) => [counted.actorId, ...(actor?.parties.map((each) => each.actorId) ?? [])]),
  ]
  const camp = campOf(party, survey)
  return named.some((id) => id !== null && id !== party && campOf(id, survey) === camp)
}

const sideOfFighters = (claim: Claim, party: string, happening: Happening, survey: Survey): Side => {
  const camp = campOf(party, survey)
  const counted = claim.counted.category === 'state-forces' ? 'state' : 'armed-group'
  if (camp === null) return 'unknown'
  if (camp !== counted) return 'other'
  return claim.counted.actorId === null && !hasNamesake(party, happening, survey) ? 'own' : 'unknown'
}

/**
 * Whose loss a claim counts, seen from the party that a source is or stands with; null where the source is no party’s or
 * the claim counts no loss. Who is counted decides; where the text does not name the side, who did it, then what kind of
 * fighters they are, unless another party of the fight has the like. What cannot be told is unknown.
 */
export const tellSide = (
  claim: Claim,
  {
    party,
    happening,
    survey,
  }: { readonly party: string | null; readonly happening: Happening; readonly survey: Survey },
): Side | null => {
  if (party === null || !LOSSES.has(claim.measure)) return null
  const { category, actorId } = claim.counted
  if (actorId === party) return 'own'
  if (category === 'civilian') return 'civilians'
  const isPeople = PEOPLE_CATEGORIES.some((people) => people === category)
  const didIt = claim.actor?.parties.some((each) => each.actorId === party) ?? false
  if (didIt && (!isPeople || category === 'state-forces' || category === 'non-state-armed')) return 'other'
  if (category === 'state-forces' || category === 'non-state-armed')
    return sideOfFighters(claim, party, happening, survey)
  return 'unknown'
}
