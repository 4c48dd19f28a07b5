import { type InputProblem, readReports } from '@reportedly/ingest'
import type { Report } from '@reportedly/schema'
import type { Progress } from './tell-progress.ts'
import type { Terminal } from './terminal.ts'

type Outcome<Result> = { readonly result: Result } | { readonly problem: InputProblem }

// One report that the parser trips over must not keep the others from being read.
const attempt = <Result>(report: Report, read: (report: Report) => Result): Outcome<Result> => {
  try {
    return { result: read(report) }
  } catch (error) {
    const { path, line } = report.origin
    return { problem: { path, line, message: `could not be parsed (${String(error)}); please report this` } }
  }
}

/** Gives what `read` makes of each report at the paths, one at a time; tells what is set aside to `progress`. */
export async function* readEachReport<Result>(
  paths: readonly string[],
  terminal: Terminal,
  progress: Progress,
  read: (report: Report) => Result,
): AsyncGenerator<Result> {
  const options = { retrievedAt: new Date().toISOString(), standardInput: terminal.stdin }
  for await (const item of readReports(paths, options)) {
    const outcome = item.kind === 'problem' ? item : attempt(item.report, read)
    if ('problem' in outcome) progress.tellProblem(outcome.problem)
    else {
      progress.countReport()
      yield outcome.result
    }
  }
}
