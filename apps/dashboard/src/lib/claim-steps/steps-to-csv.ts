import { type ColumnOf, writeCsv } from '@reportedly/interchange'
import type { DatedFigure } from './geometry.ts'
import type { StepsView } from './view-steps.ts'

type Step = DatedFigure & { readonly origin: string }

const COLUMNS: readonly ColumnOf<Step>[] = [
  { name: 'origin', meaning: 'Who said it first.', read: ({ origin }) => origin },
  { name: 'day', meaning: 'Day of publication, ISO 8601.', read: ({ day }) => day },
  { name: 'figure', meaning: 'The figure as drawn; of a bounded one its bound.', read: ({ point }) => point },
  {
    name: 'revises',
    meaning: 'yes where it replaces an earlier one.',
    read: ({ revises }) => (revises ? 'yes' : 'no'),
  },
  { name: 'claim_id', meaning: 'The claim it was read from.', read: ({ id }) => id },
]

/** What each origin said over time as CSV, one row a figure. */
export const stepsToCsv = ({ lines }: Pick<StepsView, 'lines'>): string =>
  writeCsv(
    COLUMNS,
    lines.flatMap(({ origin, figures }) => figures.map((figure) => ({ ...figure, origin }))),
  )
