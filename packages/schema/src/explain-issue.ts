import type { z } from 'zod'

/** What zod says of a value, and how we say what was expected instead. */
const PHRASES: readonly (readonly [zod: RegExp, ours: string])[] = [
  // The one union here without words of its own is z.json(), which takes none.
  [/^Invalid input$/, 'expected a JSON value'],
  [/^(Invalid input|Invalid option|Too small|Too big): /, ''],
  [/^Invalid ISO datetime$/, 'expected an ISO 8601 date-time with its offset ("2025-05-11T08:30:00Z")'],
  [/^Invalid ISO date$/, 'expected an ISO 8601 date ("2025-05-11")'],
  [/^Invalid URL$/, 'expected a URL with its scheme ("https://…")'],
  [/^Invalid string: must match pattern /, 'expected text that matches '],
  [/^Unrecognized (keys?): /, 'expected no such $1: '],
]

/** Says of one zod issue what was expected; a message that a schema gives itself stays as it is. */
export const explainIssue = ({ message }: z.core.$ZodIssue): string => {
  const phrase = PHRASES.find(([zod]) => zod.test(message))
  return phrase === undefined ? message : message.replace(...phrase)
}
