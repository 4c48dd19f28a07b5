import type { Claim } from '../claim.ts'
import { makeId } from '../make-id.ts'
import type { Report } from '../report.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'
import { group, speaker } from './claim-parts.ts'
import { exactly } from './figures.ts'

/**
 * A claim but for what is given: three civilians ("people") killed in report "r1", on nobody's word, at no known place or time. `at` is
 * where its evidence begins; the quotation is the figure and its group, unless `evidence` is given.
 */
export const madeUpClaim = ({ at = 0, ...given }: Partial<Claim> & { readonly at?: number } = {}): Claim => {
  const { reportId = 'r1', measure = 'killed', quantity = exactly(3), counted = group('civilian', 'people') } = given
  const quote = `${quantity.asStated} ${counted.text ?? ''}`.trim()
  const position = given.evidence?.position ?? { start: at, end: at + quote.length }
  return {
    schemaVersion: SCHEMA_VERSION,
    id: makeId('claim', reportId, measure, position.start, position.end),
    reportId,
    measure,
    quantity,
    counted,
    actor: null,
    modality: 'asserted',
    scope: 'incident',
    incident: 0,
    subsetOf: null,
    revises: null,
    attribution: [speaker(null)],
    place: null,
    time: null,
    restatedAt: [],
    evidence: { position, sentence: position, quote: { exact: quote, prefix: '', suffix: '' }, rule: 'made/up' },
    confidence: null,
    ...given,
  }
}

const CONTEXT = 32

/** The plain sentence about a place in a text: up to the full stop or the end of the line on either side. */
const sentenceAround = (text: string, at: number): Claim['evidence']['sentence'] => {
  const before = /[^.\n]*$/.exec(text.slice(0, at))?.[0].trimStart() ?? ''
  const behind = /^[^.\n]*\.?/.exec(text.slice(at))?.[0] ?? ''
  return { start: at - before.length, end: at + behind.length }
}

/** The evidence of a claim for words of a report, in their sentence. Throws when the report does not have them. */
export const quoteWords = ({ text }: Report, words: string): Claim['evidence'] => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the report does not say "${words}"`)
  const end = start + words.length
  return {
    position: { start, end },
    sentence: sentenceAround(text, start),
    quote: {
      exact: words,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    rule: 'made/up',
  }
}
