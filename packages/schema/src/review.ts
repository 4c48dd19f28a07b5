import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { SchemaVersion } from './schema-version.ts'

/** A person’s decision about a record. Append-only: the record itself is never overwritten. */
export const Review = z
  .strictObject({
    schemaVersion: SchemaVersion,
    id: z.string().min(1).describe('Stable id of the decision.'),
    subject: z
      .strictObject({
        kind: z.enum(['claim', 'event', 'source']).describe('What kind of record it is about.'),
        id: z.string().min(1).describe('Id of that record.'),
      })
      .describe('The record decided on.'),
    reviewer: z.string().min(1).describe('Who decided.'),
    at: z.iso.datetime({ offset: true }).describe('When, ISO 8601.'),
    field: z.string().min(1).describe('Path of the field within the record, e.g. "quantity.low".'),
    was: z.json().describe('The value before.'),
    is: z.json().describe('The value decided on.'),
    why: z.string().min(1).describe('The reason given.'),
  })
  .describe('An append-only decision by a person.')
export type Review = DeepReadonly<z.infer<typeof Review>>
