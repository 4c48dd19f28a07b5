import { readReport, type Registry } from '@reportedly/parser'
import type { ReportWithClaims } from '@reportedly/store'
import { readEachReport } from './read-each-report.ts'
import type { Progress } from './tell-progress.ts'
import type { Terminal } from './terminal.ts'

/** Reads the reports at the paths with their claims, one at a time; tells what is set aside to `progress`. */
export const readClaims = (
  paths: readonly string[],
  registry: Registry,
  terminal: Terminal,
  progress: Progress,
): AsyncGenerator<ReportWithClaims> =>
  readEachReport(paths, terminal, progress, (report) => ({ report, claims: readReport(report, registry).claims }))
