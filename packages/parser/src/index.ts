export { explainReport } from './explain-report.ts'
export type {
  ExplainedFigure,
  ExplainedFrame,
  ExplainedGroup,
  ExplainedMask,
  ExplainedPlace,
  ExplainedSentence,
  ExplainedSpeaker,
  ExplainedSpeech,
  ExplainedTime,
  ExplainedVerb,
  Explanation,
  Words,
} from './explanation.ts'
export { readReport, type Reading, type ReportInput } from './read-report.ts'
export { describeSources, listSources } from './list-sources.ts'
export { makeRegistry, REGISTRY, type Registry } from './4-mentions/registry/registry.ts'
