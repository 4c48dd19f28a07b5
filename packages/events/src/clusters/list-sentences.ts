import type { Claim, Report } from '@reportedly/schema'
import type { Candidate } from './list-candidates.ts'

/** The sentences that tell of one happening, report by report. */
export type SentencesOf = (claims: readonly Claim[]) => readonly (readonly string[])[]

/** So much of a report opens it, in characters. */
const LONGEST_OPENING = 400

/** What a report says before its first figure: it is what the report is about. */
const openingOf = (text: string, firstFigure: number): string => text.slice(0, Math.min(firstFigure, LONGEST_OPENING))

/**
 * Finds the sentences of claims. Where a report tells of one happening alone, its title and what it opens with count as
 * sentences, too.
 */
export const makeSentencesOf = (candidates: readonly Candidate[], reports: readonly Report[]): SentencesOf => {
  const told = Map.groupBy(candidates, ({ reportId }) => reportId)
  const known = new Map(reports.map(({ id, text, title }) => [id, { text, title }]))
  return (claims) =>
    [...Map.groupBy(claims, ({ reportId }) => reportId)].map(([reportId, own]) => {
      const { text = '', title = null } = known.get(reportId) ?? {}
      const spans = new Map(own.map(({ evidence: { sentence } }) => [sentence.start, sentence.end]))
      const sentences = [...spans].map(([start, end]) => text.slice(start, end))
      if (told.get(reportId)?.length !== 1) return sentences
      const opening = openingOf(text, Math.min(...spans.keys()))
      return [...(title === null ? [] : [title]), ...(opening === '' ? [] : [opening]), ...sentences]
    })
}
