import { type InputProblem, readReports } from '@reportedly/ingest'
import { readReport } from '@reportedly/parser'
import type { Report } from '@reportedly/schema'
import type { ReportWithClaims } from '@reportedly/store'
import type { Progress } from './tell-progress.ts'
import type { Terminal } from './terminal.ts'

// One report that the parser trips over must not keep the others from being read.
const parse = (report: Report): ReportWithClaims | InputProblem => {
  try {
    return { report, claims: readReport(report).claims }
  } catch (error) {
    const { path, line } = report.origin
    return { path, line, message: `could not be parsed (${String(error)}); please report this` }
  }
}

/** Reads the reports at the paths with their claims, one at a time; tells what is set aside to `progress`. */
export async function* readClaims(
  paths: readonly string[],
  terminal: Terminal,
  progress: Progress,
): AsyncGenerator<ReportWithClaims> {
  const options = { retrievedAt: new Date().toISOString(), standardInput: terminal.stdin }
  for await (const item of readReports(paths, options)) {
    const result = item.kind === 'problem' ? item.problem : parse(item.report)
    if ('message' in result) progress.tellProblem(result)
    else {
      progress.countReport()
      yield result
    }
  }
}
