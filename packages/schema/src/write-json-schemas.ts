import { z } from 'zod'
import { RECORDS, type RecordName } from './records.ts'

/** The JSON Schema (draft 2020-12) of every record, by name, as `z.toJSONSchema` writes it. */
export const writeJsonSchemas = (): Readonly<Record<RecordName, object>> => {
  const write = (name: RecordName) => ({ title: name, ...z.toJSONSchema(RECORDS[name], { target: 'draft-2020-12' }) })
  return {
    report: write('report'),
    source: write('source'),
    claim: write('claim'),
    event: write('event'),
    estimate: write('estimate'),
    review: write('review'),
  }
}
