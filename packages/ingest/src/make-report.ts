import { hash } from 'node:crypto'
import { makeId, type Report, SCHEMA_VERSION } from '@reportedly/schema'
import type { Ingested } from './ingested.ts'
import type { StatedFields } from './stated-fields.ts'

interface Provenance {
  readonly origin: Report['origin']
  readonly retrievedAt: string
}

/** Makes a report of a text, which is kept to the letter, and of what its input states about it; the rest is unknown. */
export const makeReport = (text: string, stated: Partial<StatedFields>, provenance: Provenance): Ingested => {
  const contentHash = hash('sha256', text)
  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('report', contentHash),
    title: stated.title ?? null,
    text,
    language: stated.language ?? 'und',
    publisher: stated.publisher ?? null,
    url: stated.url ?? stated.about ?? null,
    authors: stated.authors ?? [],
    publishedAt: stated.publishedAt ?? null,
    retrievedAt: provenance.retrievedAt,
    contentHash,
    origin: provenance.origin,
  }
  return { kind: 'report', report }
}
