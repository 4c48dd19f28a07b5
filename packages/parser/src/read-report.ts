import { type ReportInput, splitSentences } from './1-sentences/split-sentences.ts'
import { tokenize } from './2-tokens/tokenize.ts'
import { findQuantities } from './3-quantities/find-quantities.ts'
import { readGroups } from './4-mentions/find-groups.ts'
import { findMentions } from './4-mentions/mentioned.ts'
import { fillFrames } from './5-frames/fill-frames.ts'
import { firstOutcome } from './5-frames/first-outcome.ts'
import { REGISTRY, type Registry } from './4-mentions/registry/registry.ts'
import { attributeFrames } from './6-attribution/attribute-frames.ts'
import { composeClaims, type Reading } from './7-claims/compose-claims.ts'

export type { Reading, ReportInput }

/**
 * Reads one report: its claims in the order of the text, their speakers resolved by a registry of sources. Pure; the same
 * report and registry give the same bytes.
 */
export const readReport = (report: ReportInput, registry: Registry = REGISTRY): Reading => {
  const split = splitSentences(report)
  const tokenized = tokenize(split)
  const measured = findQuantities(tokenized)
  const groupsOf = readGroups(measured)
  const first = firstOutcome(measured, groupsOf)
  if (first < 0) return { reportId: report.id, claims: [] }
  const mentioned = findMentions(measured, registry, groupsOf)
  const framed = fillFrames(mentioned, first)
  const attributed = attributeFrames(framed)
  return composeClaims(attributed)
}
