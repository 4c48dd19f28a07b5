import type { Report } from '@reportedly/schema'

/** One input that could not be read: where, and why in words a person can act on. */
export interface InputProblem {
  readonly path: string
  /** Line within the file, counted from 1; null when it is the file as a whole. */
  readonly line: number | null
  readonly message: string
}

/** What reading an input comes to: a report, or the reason why there is none. */
export type Ingested =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'problem'; readonly problem: InputProblem }

/** Says that an input, or one line of it (counted from 1), could not be read. */
export const tellProblem = (
  path: string,
  line: number | null,
  message: string,
): Extract<Ingested, { kind: 'problem' }> => ({
  kind: 'problem',
  problem: { path, line, message },
})
