import { type readReport } from '@reportedly/parser'

/** What the bench gives the parser to read. */
export type BenchReport = Parameters<typeof readReport>[0]

/** A report of a text alone. */
export const benchReport = (id: string, text: string): BenchReport => ({
  id,
  title: null,
  text,
  publishedAt: '2024-08-13',
  publisher: null,
})
