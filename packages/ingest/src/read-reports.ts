import type { Report } from '@reportedly/schema'

/** One input that could not be read: where, and why in words a person can act on. */
export interface InputProblem {
  readonly path: string
  /** Line within the file, counted from 1; null when it is the file as a whole. */
  readonly line: number | null
  readonly message: string
}

export type Ingested =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'problem'; readonly problem: InputProblem }

export interface ReadOptions {
  /** Time to stamp on the reports, ISO 8601. */
  readonly retrievedAt: string
  /** Standard input, read for the path "-". */
  readonly standardInput?: AsyncIterable<Uint8Array>
}

/** Reads files and folders as reports, one at a time; what cannot be read comes out as a problem and stops nothing. */
export declare const readReports: (paths: readonly string[], options: ReadOptions) => AsyncGenerator<Ingested>
