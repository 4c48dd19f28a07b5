import { findHeadline } from './find-headline.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { makeReport } from './make-report.ts'

/** Makes a report of plain text. */
export const readText = (path: string, text: string, retrievedAt: string): Ingested => {
  if (text.trim() === '') return tellProblem(path, null, 'empty: expected text')
  return makeReport(text, { title: findHeadline(text) }, { origin: { path, line: null, name: null }, retrievedAt })
}
