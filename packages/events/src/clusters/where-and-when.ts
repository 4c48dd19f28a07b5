import type { Place } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import { addDays, listDays, listMonths } from './days.ts'
import type { Candidate } from './list-candidates.ts'

/** Up to this many days a stretch of time is as good as a day, where only one happening fits. */
const SHORT = 7
/** Reports of an unknown day come out within so many days of it, as a rule. */
const NEWS_DAYS = 3
/** Longer than that ago, an undated report would say when it was. */
const RECENT_DAYS = 30

const COUNTRY = 6

const countryOf = ({ name, country }: Place): string => country ?? foldName(name)

const isCountry = ({ precision }: Place): boolean => (precision ?? 0) >= COUNTRY

/** Where a happening can be found: in its own place, in the country around it, anywhere. */
export const listPlaceKeys = ({ where, place }: Candidate): readonly string[] => {
  if (place === null) return ['anywhere']
  if (where !== null)
    return [`in ${where}`, ...(place.country === null ? [] : [`town of ${place.country}`]), 'anywhere']
  const country = countryOf(place)
  if (isCountry(place)) return [`country ${country}`, 'anywhere']
  return [`region ${foldName(place.name)} of ${country}`, `region of ${country}`, 'anywhere']
}

/** "Near Kidal" and "in the Kidal region": a town and a province may bear one name. */
export const seekNamesakes = ({ place }: Candidate): readonly string[] => {
  if (place === null || place.country === null || isCountry(place)) return []
  const name = foldName(place.name)
  return [`in ${name}|${place.country}`, `region ${name} of ${place.country}`]
}

/** Where a telling looks: a province is another than the next, and any town may lie in it. */
export const seekPlaces = (telling: Candidate): readonly string[] => {
  const { where, place } = telling
  if (place === null) return ['anywhere']
  if (where !== null) return [...new Set([`in ${where}`, ...seekNamesakes(telling)])]
  const country = countryOf(place)
  return isCountry(place)
    ? [`town of ${country}`, `region of ${country}`, `country ${country}`]
    : [`town of ${country}`, `region ${foldName(place.name)} of ${country}`]
}

/** How exactly a telling says when it happened. */
export type TimeKnown = 'days' | 'months' | 'years' | 'told' | 'never'

export const timeKnown = ({ time, publishedOn }: Candidate): TimeKnown => {
  if (time === null || time.start === null || time.end === null) return publishedOn === null ? 'never' : 'told'
  if (listDays(time.start, time.end, SHORT).length > 0) return 'days'
  return listMonths(time.start, time.end).length > 0 ? 'months' : 'years'
}

/** When a happening can be found: its days where they are few, its months, at any time. */
export const listTimeKeys = ({ time, publishedOn }: Candidate): readonly string[] => {
  if (time === null || time.start === null || time.end === null) return ['ever', `told ${publishedOn}`]
  return [...listDays(time.start, time.end, SHORT), ...listMonths(time.start, time.end), 'ever']
}

/** When a telling that says so looks, as exactly as it knows. */
export const seekDays = ({ time }: Candidate): readonly string[] =>
  time === null || time.start === null || time.end === null ? [] : listDays(time.start, time.end, SHORT)

export const seekMonths = ({ time }: Candidate): readonly string[] =>
  time === null || time.start === null || time.end === null ? [] : listMonths(time.start, time.end)

/** When an undated telling looks: the days, then the weeks, before it came out. */
export const seekNewsDays = ({ publishedOn }: Candidate): readonly string[] =>
  publishedOn === null ? [] : listDays(addDays(publishedOn, -NEWS_DAYS), publishedOn, NEWS_DAYS + 1)

/** Two undated tellings belong together where their reports came out within a day of each other. */
export const seekToldWith = ({ publishedOn }: Candidate): readonly string[] =>
  publishedOn === null ? [] : [-1, 0, 1].map((later) => `told ${addDays(publishedOn, later)}`)

export const seekRecentMonths = ({ publishedOn }: Candidate): readonly string[] =>
  publishedOn === null ? [] : listMonths(addDays(publishedOn, -RECENT_DAYS), publishedOn)

export const seekEver = (): readonly string[] => ['ever']

/** Whether a happening can be what a telling means: not one that came after the telling, nor one outside its time. */
export const canHaveTold = (telling: Candidate, happening: Candidate): boolean => {
  const { start = null, end = null } = happening.time ?? {}
  if (start === null || end === null) return true
  if (telling.publishedOn !== null && start > telling.publishedOn) return false
  const own = telling.time
  return own === null || own.start === null || own.end === null || (start <= own.end && end >= own.start)
}
