import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Position } from './position.ts'

/** When it happened: as stated, and resolved against the report’s date where it has one. */
export const Time = z
  .strictObject({
    text: z.string().describe('The words of the report.'),
    span: Position.nullable().describe('Where those words stand; null when the time is derived.'),
    start: z.iso.date().nullable().describe('First day it can have been, ISO 8601; null when not resolved.'),
    end: z.iso.date().nullable().describe('Last day it can have been, ISO 8601, inclusive; null when not resolved.'),
    precision: z
      .int()
      .min(1)
      .max(5)
      .nullable()
      .describe(
        'UCDP date_prec: 1 the day, 2 within 2–6 days, 3 the week, 4 the month, 5 the year; null when not resolved.',
      ),
  })
  .describe('A time as stated and as resolved.')
export type Time = DeepReadonly<z.infer<typeof Time>>
