import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { Category } from '@reportedly/schema'
import type { TimeBin } from './time-bin.ts'

const COLUMNS: readonly ColumnOf<TimeBin>[] = [
  { name: 'from', meaning: 'First day, ISO 8601.', read: ({ from }) => from },
  { name: 'to', meaning: 'Last day, ISO 8601, inclusive.', read: ({ to }) => to },
  { name: 'events', meaning: 'Events that began then and have a number.', read: ({ events }) => events },
  { name: 'low', meaning: 'Sum of the lowest figures.', read: ({ low }) => low },
  { name: 'best', meaning: 'Sum of the best figures under the policy.', read: ({ best }) => best },
  { name: 'high', meaning: 'Sum of the highest figures.', read: ({ high }) => high },
  { name: 'open', meaning: 'yes where a figure has no upper bound.', read: ({ isOpen }) => (isOpen ? 'yes' : 'no') },
]

/** Figures over time as CSV: one row a stretch of time, one column more for each category counted. */
export const timeChartToCsv = (bins: readonly TimeBin[], categories: readonly Category[]): string =>
  writeCsv(
    [
      ...COLUMNS,
      ...categories.map((category): ColumnOf<TimeBin> => ({
        name: category,
        meaning: 'Its share of the best.',
        read: ({ parts }) => parts.find((part) => part.category === category)?.best ?? 0,
      })),
    ],
    bins,
  )
