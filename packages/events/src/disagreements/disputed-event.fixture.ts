import type { Claim, Report, Source } from '@reportedly/schema'
import { madeUpClaim, madeUpEvent, madeUpReport, madeUpSource, speaker } from '@reportedly/schema/made-up'
import { explainDisagreement } from './explain-disagreement.ts'

export const army = speaker('Red Army', { kind: 'military', sourceId: 'red-army' })
export const rebels = speaker('Blue Front', { kind: 'armed-group', sourceId: 'blue-front' })
export const hospital = speaker('Orva hospital', { kind: 'medical' })
export const monitor = speaker('Casualty Watch', { kind: 'monitor' })

const party = (id: string, kind: Source['kind']): Source =>
  madeUpSource(id, { kind, stake: { position: 'belligerent', actor: id } })
const sources = [party('red-army', 'military'), party('blue-front', 'armed-group')]

/** A claim as a report of its own tells it, that came out on this day of May 2025, in this sentence. */
export interface ToldFigure {
  readonly day?: number
  readonly sentence?: string
  readonly claim: Partial<Claim>
}

/** The event of these claims, each told in a report of its own unless it names one. */
export const tellFigures = (...told: readonly ToldFigure[]) => {
  const claims = told.map(({ claim, sentence = '' }, at) => {
    const made = madeUpClaim({ reportId: `r${at + 1}`, at: 0, ...claim })
    const id = claim.id ?? `c${at + 1}`
    return { ...made, id, evidence: { ...made.evidence, sentence: { start: 0, end: sentence.length } } }
  })
  const reports: readonly Report[] = told.map(({ day, sentence = '' }, at) =>
    madeUpReport(`r${at + 1}`, {
      text: sentence.padEnd(1),
      publishedAt: day === undefined ? null : `2025-05-${String(day).padStart(2, '0')}`,
    }),
  )
  return { event: madeUpEvent('Raid', claims), claims, reports, sources }
}

/** The names of the rules that explain each difference between the figures for the dead. */
export const explain = (...told: readonly ToldFigure[]): readonly (readonly string[])[] =>
  explainDisagreement({ ...tellFigures(...told), measure: 'killed' }).map(({ reasons }) =>
    reasons.map(({ rule }) => rule.replace('disagreements/', '')),
  )
