import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import { RECORDS, type RecordName, type RecordTypes } from './records.ts'

/** One thing wrong with a record: where in it, and what was expected there. */
export interface RecordProblem {
  /** Path within the record: `quantity.low`, `attribution[0].kind`; empty for the record as a whole. */
  readonly path: string
  readonly message: string
}

/** Thrown by `parseRecord`; its message names the record, each path, and what was expected there. */
export class RecordError extends Error {
  readonly record: string
  readonly problems: readonly RecordProblem[]

  constructor(record: string, problems: readonly RecordProblem[]) {
    super(`${record}: ${problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')}`)
    this.name = 'RecordError'
    this.record = record
    this.problems = problems
  }
}

const writePath = (path: readonly PropertyKey[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('')

/** Says in plain words what a zod error found, one problem an issue. */
export const listProblems = (error: z.ZodError): readonly RecordProblem[] =>
  error.issues.map((issue) => ({
    path: writePath(issue.path),
    message: explainIssue(issue),
  }))

/** Reads an unknown value as a record of the named kind. Throws `RecordError` with the paths that are wrong. */
export const parseRecord = <Name extends RecordName>(name: Name, value: unknown): RecordTypes[Name] => {
  const result = RECORDS[name].safeParse(value)
  if (!result.success) throw new RecordError(name, listProblems(result.error))
  return result.data as RecordTypes[Name]
}
