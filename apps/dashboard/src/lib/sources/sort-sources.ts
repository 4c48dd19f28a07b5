import type { SourceSummary } from './summarise-sources.ts'

type Value = string | number | null

/** What the table can be sorted by: how a value is taken, and in which order it comes first. */
const COLUMNS = {
  name: { valueOf: ({ name }: SourceSummary): Value => name.toLocaleLowerCase('en-GB'), first: 'rising' },
  reports: { valueOf: ({ reports }: SourceSummary): Value => reports, first: 'falling' },
  figures: { valueOf: ({ figures }: SourceSummary): Value => figures, first: 'falling' },
  events: { valueOf: ({ events }: SourceSummary): Value => events, first: 'falling' },
  origin: { valueOf: ({ asOrigin }: SourceSummary): Value => asOrigin, first: 'falling' },
  relay: { valueOf: ({ asRelay }: SourceSummary): Value => asRelay, first: 'falling' },
  ratio: { valueOf: ({ medianLog }: SourceSummary): Value => medianLog, first: 'falling' },
} as const

export type SortColumn = keyof typeof COLUMNS
export type SortOrder = 'rising' | 'falling'

export interface SourceSort {
  readonly column: SortColumn
  readonly order: SortOrder
}

const DEFAULT_SORT: SourceSort = { column: 'figures', order: 'falling' }

const isColumn = (name: string | null): name is SortColumn => name !== null && Object.hasOwn(COLUMNS, name)

/** Reads from a page’s address what to sort by; what is no column falls back to the number of figures. */
export const chooseSort = (parameters: URLSearchParams): SourceSort => {
  const name = parameters.get('sort')
  if (!isColumn(name)) return DEFAULT_SORT
  const order = parameters.get('order')
  return { column: name, order: order === 'rising' || order === 'falling' ? order : COLUMNS[name].first }
}

/** What a column’s heading changes in the address: sort by it, or turn it round where it is sorted by already. */
export const turnSort = (column: SortColumn, sort: SourceSort): Readonly<Record<'sort' | 'order', string | null>> => {
  const { first } = COLUMNS[column]
  const turned = sort.order === 'rising' ? 'falling' : 'rising'
  const order = sort.column === column ? turned : first
  const isDefault = column === DEFAULT_SORT.column && order === DEFAULT_SORT.order
  return { sort: isDefault ? null : column, order: order === first ? null : order }
}

const compareValues = (one: string | number, other: string | number): number =>
  one === other ? 0 : one < other ? -1 : 1

/** Sorts sources; those without a value come last either way, and ties keep the order of the most figures, then of names. */
export const sortSources = (
  summaries: readonly SourceSummary[],
  { column, order }: SourceSort,
): readonly SourceSummary[] => {
  const { valueOf } = COLUMNS[column]
  const sign = order === 'rising' ? 1 : -1
  return summaries.toSorted((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byWeight(one, other)
    return sign * compareValues(left, right) || byWeight(one, other)
  })
}

const byWeight = (one: SourceSummary, other: SourceSummary): number =>
  other.figures - one.figures || compareValues(one.name, other.name) || compareValues(one.id, other.id)
