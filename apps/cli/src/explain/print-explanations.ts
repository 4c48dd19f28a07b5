import { type Explanation, explainReport } from '@reportedly/parser'
import type { Report } from '@reportedly/schema'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadRegistry } from '../load-registry.ts'
import { readEachReport } from '../read-each-report.ts'
import { tableStyle } from '../table/table-style.ts'
import { tellProgress } from '../tell-progress.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutput } from '../write-output.ts'
import { formatExplanation } from './format-explanation.ts'

interface ExplainedReport {
  readonly report: Report
  readonly explanation: Explanation
}

const formatLine = ({ report, explanation }: ExplainedReport): string =>
  `${JSON.stringify({ ...explanation, reportId: report.origin.name ?? report.id })}\n`

const blockFormatter = (terminal: Terminal): ((explained: ExplainedReport) => string) => {
  const style = tableStyle(terminal)
  let blocks = 0
  return ({ report, explanation }) => {
    blocks += 1
    return (blocks > 1 ? '\n' : '') + formatExplanation(report, explanation, style)
  }
}

/** Prints how each report at the paths was read, one after the other and as soon as each is read. */
export const printExplanations = async (
  paths: readonly string[],
  { format, sources }: { readonly format: 'text' | 'jsonl'; readonly sources: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> => {
  const progress = tellProgress(terminal.stderr)
  const { registry } = await loadRegistry(sources, progress)
  const formatOne = format === 'jsonl' ? formatLine : blockFormatter(terminal)
  const explain = (report: Report): ExplainedReport => ({ report, explanation: explainReport(report, registry) })
  for await (const explained of readEachReport(paths, terminal, progress, explain)) {
    await writeOutput(terminal.stdout, formatOne(explained))
  }
  return progress.finish().setAside === 0 ? EXIT.fine : EXIT.failed
}
