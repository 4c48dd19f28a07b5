import { type ReportInput, splitSentences } from './1-sentences/split-sentences.ts'
import { tokenize } from './2-tokens/tokenize.ts'
import { findQuantities } from './3-quantities/find-quantities.ts'
import { findMentions } from './4-mentions/mentioned.ts'
import { fillFrames } from './5-frames/fill-frames.ts'
import { attributeFrames } from './6-attribution/attribute-frames.ts'
import { composeClaims, type Reading } from './7-claims/compose-claims.ts'

export type { Reading, ReportInput }

/** Reads one report: its claims in the order of the text. Pure; the same report gives the same bytes. */
export const readReport = (report: ReportInput): Reading => {
  const split = splitSentences(report)
  const tokenized = tokenize(split)
  const measured = findQuantities(tokenized)
  const mentioned = findMentions(measured)
  const framed = fillFrames(mentioned)
  const attributed = attributeFrames(framed)
  return composeClaims(attributed)
}
