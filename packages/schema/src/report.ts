import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { SchemaVersion } from './schema-version.ts'

/** When a report came out: a day, or a moment with its offset. Never invented. */
export const PublishedAt = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'expected an ISO 8601 date, or a date-time with its offset ("2025-05-11", "2025-05-11T08:30:00Z")',
  })
  .describe('ISO 8601 date or date-time of publication.')

/** One text, as it was read. `text` never changes after ingest: every offset points into it. */
export const Report = z
  .strictObject({
    schemaVersion: SchemaVersion,
    id: z.string().min(1).describe('Made from the content hash, so that the same text is the same report.'),
    title: z.string().nullable().describe('Headline; null when the input gives none.'),
    text: z.string().min(1).describe('The text, never altered after ingest.'),
    language: z.string().min(2).describe('BCP 47 language tag, e.g. "en"; "und" when not known.'),
    publisher: z.string().nullable().describe('Name of the publisher as the input gives it; null when it gives none.'),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe('Where it was published, or the page that it sums up; null when not known.'),
    authors: z.array(z.string().min(1)).describe('Authors as given; empty when not known.'),
    publishedAt: PublishedAt.nullable().describe(
      'ISO 8601 date or date-time of publication; null when unknown, never invented.',
    ),
    retrievedAt: z.iso.datetime({ offset: true }).describe('When it was read into the store, ISO 8601.'),
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text in UTF-8, hexadecimal.'),
    origin: z
      .strictObject({
        path: z.string().describe('File (or "-" for standard input, or a page) it came from.'),
        line: z.int().min(1).nullable().describe('Line in that file for .jsonl input, counted from 1; else null.'),
        name: z.string().nullable().describe('The id the input itself gave it, if any.'),
      })
      .describe('Where the text was taken from.'),
  })
  .describe('One report.')
export type Report = DeepReadonly<z.infer<typeof Report>>
