import type { z } from 'zod'
import { listProblems } from './parse-record.ts'

/** What a schema has against a value, as "path: what was expected"; empty when it accepts it. */
export const refusals = (schema: z.ZodType, value: unknown): readonly string[] => {
  const { error } = schema.safeParse(value)
  return error === undefined ? [] : listProblems(error).map(({ path, message }) => `${path}: ${message}`)
}
