import type { Claim, Report } from '@reportedly/schema'
import type { Candidate } from './list-candidates.ts'

/** The sentences that tell of one happening, report by report. */
export type SentencesOf = (claims: readonly Claim[]) => readonly (readonly string[])[]

/** Finds the sentences of claims; the title of a report counts as one where the report tells of one happening alone. */
export const makeSentencesOf = (candidates: readonly Candidate[], reports: readonly Report[]): SentencesOf => {
  const told = Map.groupBy(candidates, ({ reportId }) => reportId)
  const known = new Map(reports.map(({ id, text, title }) => [id, { text, title }]))
  return (claims) =>
    [...Map.groupBy(claims, ({ reportId }) => reportId)].map(([reportId, own]) => {
      const { text = '', title = null } = known.get(reportId) ?? {}
      const spans = new Map(own.map(({ evidence: { sentence } }) => [sentence.start, sentence.end]))
      const sentences = [...spans].map(([start, end]) => text.slice(start, end))
      return title === null || told.get(reportId)?.length !== 1 ? sentences : [title, ...sentences]
    })
}
