import { Claim } from './claim.ts'
import { Estimate } from './estimate.ts'
import { Event } from './event.ts'
import { Report } from './report.ts'
import { Review } from './review.ts'
import { Source } from './source.ts'

/** Every record by its name: the one list that JSON Schemas, parsing and migration go by. */
export const RECORDS = {
  report: Report,
  source: Source,
  claim: Claim,
  event: Event,
  estimate: Estimate,
  review: Review,
}

export type RecordName = keyof typeof RECORDS

export interface RecordTypes {
  readonly report: Report
  readonly source: Source
  readonly claim: Claim
  readonly event: Event
  readonly estimate: Estimate
  readonly review: Review
}
