export { readReports, type Ingested, type InputProblem, type ReadOptions } from './read-reports.ts'
