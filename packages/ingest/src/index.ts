export type { Ingested, InputProblem } from './ingested.ts'
export { readReports, type ReadOptions } from './read-reports.ts'
