import { listProblems } from '@reportedly/schema'
import { findHeadline } from './find-headline.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { makeReport } from './make-report.ts'
import { StatedFields } from './stated-fields.ts'

/** Where a report says that it came from when it was pasted. */
export const PASTED = 'pasted text'

/** Makes a report of a text that a person pasted and of what they state about it; what is blank is not known. */
export const readPasted = (text: string, stated: unknown, retrievedAt: string, path: string = PASTED): Ingested => {
  if (text.trim() === '') return tellProblem(path, null, 'empty: expected text')
  if (!text.isWellFormed()) return tellProblem(path, null, 'expected Unicode text, got half a surrogate pair')
  const fields = StatedFields.safeParse(stated)
  if (!fields.success) {
    const reasons = listProblems(fields.error).map(({ path: field, message }) =>
      field ? `${field}: ${message}` : message,
    )
    return tellProblem(path, null, reasons.join('; '))
  }
  const title = fields.data.title ?? findHeadline(text)
  return makeReport(text, { ...fields.data, title }, { origin: { path, line: null, name: null }, retrievedAt })
}
