import type { Attribution, Claim, Report } from '@reportedly/schema'
import { exactly, madeUpClaim, madeUpReport, speaker } from '@reportedly/schema/made-up'

/** A sentence of a made-up report with the figure in it and on whose word it stands. */
export interface ToldSentence {
  readonly sentence: string
  readonly killed: number
  readonly by?: Attribution
}

export interface MadeUpTelling {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** A made-up report of these sentences by a publisher, with a claim for each. */
export const tell = (id: string, publisher: string, told: readonly ToldSentence[]): MadeUpTelling => {
  const text = told.map(({ sentence }) => sentence).join(' ')
  const claims = told.map(({ sentence, killed, by }) => {
    const start = text.indexOf(sentence)
    const at = start + Math.max(0, sentence.indexOf(String(killed)))
    const claim = madeUpClaim({
      reportId: id,
      at,
      quantity: exactly(killed),
      attribution: [...(by === undefined ? [] : [by]), speaker(publisher, { kind: 'news-outlet' })],
    })
    return { ...claim, evidence: { ...claim.evidence, sentence: { start, end: start + sentence.length } } }
  })
  return { report: madeUpReport(id, { publisher, text }), claims }
}
