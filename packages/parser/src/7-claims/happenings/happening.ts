import type { Claim, Place } from '@reportedly/schema'
import { isSamePlace } from './is-same-place.ts'

/** First and last day, in milliseconds since 1970, of a time that tells days. */
interface Days {
  readonly first: number
  readonly last: number
}

/** One thing that happened, as far as the claims read until then tell of it. */
export interface Happening {
  readonly number: number
  /** Which stretch of the report it was first told in. */
  readonly stretch: number
  readonly isBackground: boolean
  readonly places: readonly Place[]
  readonly days: readonly Days[]
}

const DAY = 86_400_000
/** More places and days than this of one happening tell nothing new. */
const MOST_KEPT = 8
/** UCDP date_prec: 2 is a few days; a week or more does not tell two happenings apart. */
const CLOSEST_DAYS = 2

const daysOf = ({ time }: Claim): Days | null =>
  time !== null && time.start !== null && time.end !== null && (time.precision ?? 5) <= CLOSEST_DAYS
    ? { first: Date.parse(time.start), last: Date.parse(time.end) }
    : null

/** Deaths of the day after and a night’s two dates are of one happening. */
const isSameDay = (one: Days, other: Days): boolean => one.first - DAY <= other.last && one.last + DAY >= other.first

const isBackground = ({ scope }: Claim): boolean => scope === 'background'

export const openHappening = (number: number, claim: Claim): Happening =>
  goOn({ number, stretch: claim.incident, isBackground: isBackground(claim), places: [], days: [] }, claim)

/** The same happening with what one more claim tells of where and when; a total over long tells nothing of it. */
export const goOn = (happening: Happening, claim: Claim): Happening => {
  if (claim.scope === 'cumulative') return happening
  const { places, days } = happening
  const { place } = claim
  const day = daysOf(claim)
  const isNewPlace = place !== null && !places.some(({ name }) => name === place.name)
  const isNewDay = day !== null && !days.some(({ first, last }) => first === day.first && last === day.last)
  return {
    ...happening,
    places: isNewPlace && places.length < MOST_KEPT ? [...places, place] : places,
    days: isNewDay && days.length < MOST_KEPT ? [...days, day] : days,
  }
}

/** UCDP where_prec: a place up to a district, a province or front, a country. */
const LEVELS = [3, 5] as const

const levelOf = ({ precision }: Place): number => LEVELS.filter((closest) => (precision ?? 1) > closest).length

/**
 * "23 killed across Lebanon … four in Jnah … six in Yuhmur": what was told in a country and then in a town was in that
 * town, and what was told in a country and then in a province in that province.
 */
const canBeAt = (places: readonly Place[], place: Place): boolean => {
  const closer = places.filter((known) => levelOf(known) <= levelOf(place))
  return (closer.length > 0 ? closer : places).some((known) => isSamePlace(known, place))
}

/** Whether a claim is told in one stretch with a happening, both of now or both of an earlier time. */
export const isOfStretch = ({ stretch, isBackground: isPast }: Happening, claim: Claim): boolean =>
  stretch === claim.incident && isPast === isBackground(claim)

/** Whether a claim can be of a happening: told in one stretch, and neither its place nor its day says otherwise. */
export const canBeOf = (happening: Happening, claim: Claim): boolean => {
  if (!isOfStretch(happening, claim)) return false
  const { places, days } = happening
  if (claim.scope === 'cumulative') return true
  const { place } = claim
  const day = daysOf(claim)
  return (
    (place === null || places.length === 0 || canBeAt(places, place)) &&
    (day === null || days.length === 0 || days.some((known) => isSameDay(known, day)))
  )
}
