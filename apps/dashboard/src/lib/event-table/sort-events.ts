import type { Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { pickHeadline } from './pick-headline.ts'

/** The orders that events can be listed in, with their names. */
export const EVENT_SORTS = {
  newest: 'newest first',
  oldest: 'oldest first',
  disputed: 'most disputed',
  highest: 'highest figure',
  origins: 'most origins',
  reports: 'most reports',
} as const

export type EventSort = keyof typeof EVENT_SORTS

export const SORT_NAMES = Object.keys(EVENT_SORTS) as readonly EventSort[]

/** Reads the order from a page’s address; the newest first where it names none that is known. */
export const chooseEventSort = (parameters: URLSearchParams): EventSort =>
  SORT_NAMES.find((sort) => sort === parameters.get('sort')) ?? 'newest'

type Rank = (happening: Happening) => number | null

const byTime = ({ event }: Happening): number | null => {
  const start = event.time?.start
  return start === undefined || start === null ? null : Date.parse(start)
}

const rankBy = (
  sort: EventSort,
  {
    survey,
    reading,
    measure,
  }: { readonly survey: Survey; readonly reading: ReadingChoice; readonly measure: Measure | null },
): Rank => {
  const headline = (happening: Happening) => pickHeadline(survey.settledOf(happening, reading), measure)
  if (sort === 'disputed') return (happening) => survey.disputeOf(happening, reading.vagueTable)
  if (sort === 'highest') return (happening) => headline(happening)?.best ?? null
  if (sort === 'origins') return (happening) => headline(happening)?.originIds.length ?? null
  if (sort === 'reports') return ({ reports }) => reports.length
  return sort === 'oldest' ? (happening) => negate(byTime(happening)) : byTime
}

const negate = (value: number | null): number | null => (value === null ? null : -value)

/** Sorts events, the highest rank first; those of which it is not known come last, and equals keep their order. */
export const sortEvents = (
  happenings: readonly Happening[],
  sort: EventSort,
  around: { readonly survey: Survey; readonly reading: ReadingChoice; readonly measure: Measure | null },
): readonly Happening[] => {
  const rank = rankBy(sort, around)
  return (
    happenings
      .map((happening) => ({ happening, rank: rank(happening) ?? -Infinity }))
      // Of two that are not known, the difference is no number.
      .toSorted((one, other) => other.rank - one.rank || 0)
      .map(({ happening }) => happening)
  )
}
