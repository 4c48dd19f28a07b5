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
