import { extent } from 'd3'
import type { Days } from '../day-range/days.ts'
import { linkWith } from '../page/link-with.ts'
import type { Filters } from '../survey/choose-filters.ts'
import { keep } from '../survey/keep.ts'
import type { Survey } from '../survey/survey.ts'
import { describeDay } from '../words/describe-day.ts'
import { describeKind, STAKE_WORDS } from '../words/describe-source.ts'
import { type FilterChoices, listChoices } from './list-choices.ts'

/** The form that chooses which figures a page shows, with what is chosen. */
export interface FilterView {
  readonly filters: Filters
  readonly choices: FilterChoices
  /** The first and the last day that anything is told of; null where no day is known. */
  readonly told: Days | null
  /** What else the address says, kept when the form is sent. */
  readonly kept: readonly (readonly [name: string, value: string])[]
  /** Each filter chosen, in words, with the address that lifts it. */
  readonly chosen: readonly { readonly words: string; readonly lift: string }[]
  readonly liftAll: string
  /** Whether one of the fields that are folded away is in use. */
  readonly unfolded: boolean
}

const spanDays = keep(({ figures }: Survey): Days | null => {
  const [first, last] = extent(figures.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()))
  return first === undefined || last === undefined ? null : { from: first, to: last }
})

/** The fields of the form; the measure is chosen by tabs. */
const FIELDS = ['q', 'from', 'to', 'place', 'actor', 'source', 'kind', 'stake'] as const

type Field = (typeof FIELDS)[number]

const describeFilter = (field: Field, filters: Filters, survey: Survey): string => {
  const { from, to, kind, stake } = filters
  const value = filters[field] ?? ''
  if (field === 'q') return `“${value}”`
  if (field === 'from') return `from ${describeDay(from ?? '')}`
  if (field === 'to') return `to ${describeDay(to ?? '')}`
  if (field === 'source') return `told by ${survey.nameSource(value)}`
  if (field === 'kind' && kind !== null) return `on the word of: ${describeKind(kind)}`
  if (field === 'stake' && stake !== null) return `speaker: ${STAKE_WORDS[stake]}`
  return field === 'actor' ? `involving ${value}` : value
}

/** Views the filter form of a page; `state` is what its address asks for. */
export const viewFilters = (survey: Survey, filters: Filters, state: URLSearchParams): FilterView => {
  const inUse = FIELDS.filter((field) => filters[field] !== null)
  return {
    filters,
    choices: listChoices(survey),
    told: spanDays(survey),
    kept: [...state].filter(([name]) => name !== 'page' && !FIELDS.some((field) => field === name)),
    chosen: inUse.map((field) => ({
      words: describeFilter(field, filters, survey),
      lift: linkWith(state, { [field]: null, page: null }),
    })),
    liftAll: linkWith(state, { ...Object.fromEntries(FIELDS.map((field) => [field, null])), page: null }),
    unfolded: inUse.some((field) => ['actor', 'source', 'kind', 'stake'].includes(field)),
  }
}
