export { readReport, type Reading, type ReportInput } from './read-report.ts'
