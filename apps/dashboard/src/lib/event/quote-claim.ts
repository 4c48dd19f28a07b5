import type { Claim, Report } from '@reportedly/schema'

/** A sentence with its figure in the middle; the three parts together are the sentence, verbatim. */
export interface QuotedSentence {
  readonly before: string
  readonly figure: string
  readonly after: string
}

/** Quotes the sentence of a claim from its report. */
export const quoteClaim = ({ evidence }: Claim, { text }: Pick<Report, 'text'>): QuotedSentence => {
  const { position, sentence } = evidence
  return {
    before: text.slice(Math.min(sentence.start, position.start), position.start),
    figure: text.slice(position.start, position.end),
    after: text.slice(position.end, Math.max(sentence.end, position.end)),
  }
}
