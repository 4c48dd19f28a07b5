import { MEASURES } from '@reportedly/schema'
import { chooseReading, type ReadingChoice } from '../event/choose-reading.ts'
import { type FilterView, viewFilters } from '../filter-form/view-filters.ts'
import { linkWith } from '../page/link-with.ts'
import type { OptionLink } from '../page/option-link.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { keepReading } from '../reading/keep-reading.ts'
import { applyFilters } from '../survey/apply-filters.ts'
import { chooseFilters, type Filters } from '../survey/choose-filters.ts'
import type { Happening } from '../survey/figure.ts'
import { keepFew } from '../survey/keep-few.ts'
import type { Survey } from '../survey/survey.ts'
import type { Column } from '../table/column.ts'
import { countOf } from '../words/count-of.ts'
import { listHappenings } from './list-happenings.ts'
import { pickDisputed } from './pick-disputed.ts'
import { pickHeadline } from './pick-headline.ts'
import { chooseEventSort, EVENT_SORTS, type EventSort, SORT_NAMES, sortEvents } from './sort-events.ts'
import { type EventRow, findMost, viewEventRow } from './view-event-row.ts'

/** What the list of events shows. */
export interface EventsView {
  readonly heading: string
  readonly filters: FilterView
  readonly measures: readonly OptionLink[]
  readonly sorts: readonly OptionLink[]
  readonly columns: readonly Column[]
  readonly page: Page<EventRow>
  readonly most: number
  readonly csvHref: string
}

const EVENTS_A_PAGE = 40

const listMeasures = (survey: Survey, chosen: string | null, state: URLSearchParams): readonly OptionLink[] => {
  const told = new Set(survey.figures.map(({ measure }) => measure))
  const link = (words: string, measure: string | null): OptionLink => ({
    words,
    href: linkWith(state, { measure, page: null }),
    chosen: measure === chosen,
  })
  return [
    link('Every measure', null),
    ...Object.entries(MEASURES).flatMap(([name, { label }]) =>
      told.has(name as keyof typeof MEASURES) ? [link(label, name)] : [],
    ),
  ]
}

/** The columns of the table, each with the order that it leads to. */
const COLUMNS: readonly (readonly [label: string, sort: EventSort | null])[] = [
  ['Event', 'newest'],
  ['Figure', 'highest'],
  ['Every source’s figure; equal lengths are equal ratios', null],
  ['Highest to lowest', 'disputed'],
  ['Rests on', 'origins'],
]

const linkSort = (sort: EventSort, state: URLSearchParams): string =>
  linkWith(state, { sort: sort === 'newest' ? null : sort, page: null })

/** A column leads to its order with the highest first; that of days can be turned round. */
const listColumns = (chosen: EventSort, state: URLSearchParams): readonly Column[] =>
  COLUMNS.map(([label, sort]) => {
    if (sort === null) return { label }
    if (sort === 'newest' && chosen === 'oldest') return { label, href: linkSort(sort, state), sorted: 'ascending' }
    const href = linkSort(sort === 'newest' && chosen === 'newest' ? 'oldest' : sort, state)
    return { label, href, sorted: sort === chosen ? 'descending' : undefined }
  })

/** So many lists are kept: who turns pages asks for the same one again and again. */
const MOST_LISTS = 12

interface Asked {
  readonly filters: Filters
  readonly reading: ReadingChoice
  readonly sort: EventSort
}

const listSorted = keepFew(MOST_LISTS, (survey: Survey, { filters, reading, sort }: Asked) =>
  sortEvents(listHappenings(survey, applyFilters(survey, filters)), sort, {
    survey,
    reading,
    measure: filters.measure,
  }),
)

/** Views the list of events that a page’s address asks for. */
export const viewEvents = (survey: Survey, state: URLSearchParams): EventsView => {
  const [reading, filters, sort] = [chooseReading(state), chooseFilters(state), chooseEventSort(state)]
  const { measure } = filters
  const sorted = listSorted(survey, { filters, reading, sort })
  const page = paginate(sorted, state.get('page'), EVENTS_A_PAGE)
  const pick = sort === 'disputed' ? (happening: Happening) => pickDisputed(survey, happening) : () => pickHeadline
  const rows = page.items.map((happening) => viewEventRow(survey, happening, reading, measure, pick(happening)))
  return keepReading(
    {
      heading: `${countOf(sorted.length, 'event')}, ${EVENT_SORTS[sort]}`,
      filters: viewFilters(survey, filters, state),
      measures: listMeasures(survey, measure, state),
      sorts: SORT_NAMES.map((name) => ({
        words: EVENT_SORTS[name],
        href: linkSort(name, state),
        chosen: name === sort,
      })),
      columns: listColumns(sort, state),
      page: { ...page, items: rows },
      most: findMost(rows),
      csvHref: `/figures.csv${linkWith(state, { page: null, sort: null })}`,
    },
    reading,
  )
}
