export type { Ingested, InputProblem } from './ingested.ts'
export { readReports, type ReadOptions } from './read-reports.ts'
export { readSources, type SourceEntryRead, type SourcesRead } from './read-sources.ts'
