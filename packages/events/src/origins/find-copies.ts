import type { Claim, Report } from '@reportedly/schema'
import { type Closeness, groupNearCopies } from '../near-copies/group-near-copies.ts'

/** Where a claim stands in texts that were copied; claims that share a key say one thing, told once. */
export interface Copied {
  /** The group of near-copies that its sentence is in, with its place among the figures of that sentence. */
  readonly sentence: string | null
  /** The group of near-copies that its report is in. */
  readonly report: string | null
}

/** Sentences agree by chance more easily than whole reports do: they have to be longer for their kind, and closer. */
const SENTENCES: Closeness = { fewestWords: 10, likeness: 0.6 }
const REPORTS: Closeness = { fewestWords: 40, likeness: 0.5 }

/** The place of each claim among those of its measure in its sentence, by claim id. */
const rankInSentence = (claims: readonly Claim[]): ReadonlyMap<string, number> => {
  const shared = Map.groupBy(claims, ({ reportId, measure, evidence }) =>
    [reportId, evidence.sentence.start, measure].join('|'),
  )
  return new Map([...shared.values()].flatMap((own) => own.map(({ id }, rank) => [id, rank] as const)))
}

/** Finds which claims, in the order of reports and text, stand in near-copies of one sentence or of one report. */
export const findCopies = (claims: readonly Claim[], reports: readonly Report[]): ReadonlyMap<string, Copied> => {
  if (reports.length < 2) return new Map()
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const sentences = claims.map(
    ({ reportId, evidence: { sentence } }) => texts.get(reportId)?.slice(sentence.start, sentence.end) ?? '',
  )
  const ranks = rankInSentence(claims)
  const ofSentence = groupNearCopies(sentences, SENTENCES)
  const ofReport = groupNearCopies([...texts.values()], REPORTS)
  const groups = new Map([...texts.keys()].map((id, at) => [id, ofReport[at] ?? null]))
  return new Map(
    claims.map(({ id, reportId, measure }, at) => {
      const group = ofSentence[at] ?? null
      const sentence = group === null ? null : [group, measure, ranks.get(id)].join('|')
      return [id, { sentence, report: groups.get(reportId) ?? null }]
    }),
  )
}
