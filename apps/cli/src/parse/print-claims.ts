import type { ReportWithClaims } from '@reportedly/store'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadRegistry } from '../load-registry.ts'
import { readClaims } from '../read-claims.ts'
import { formatReading } from '../table/format-reading.ts'
import { tableStyle } from '../table/table-style.ts'
import { tellProgress } from '../tell-progress.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutput } from '../write-output.ts'

const formatLine = ({ report, claims }: ReportWithClaims): string =>
  `${JSON.stringify({ reportId: report.origin.name ?? report.id, claims })}\n`

const tableFormatter = (terminal: Terminal): ((reading: ReportWithClaims) => string) => {
  const style = tableStyle(terminal)
  let blocks = 0
  return (reading) => {
    blocks += 1
    return (blocks > 1 ? '\n' : '') + formatReading(reading, style)
  }
}

/** Prints the claims of the reports at the paths, one report after the other and as soon as each is read. */
export const printClaims = async (
  paths: readonly string[],
  { format, sources }: { readonly format: 'table' | 'jsonl'; readonly sources: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> => {
  const progress = tellProgress(terminal.stderr)
  const { registry } = await loadRegistry(sources, progress)
  const formatOne = format === 'jsonl' ? formatLine : tableFormatter(terminal)
  for await (const reading of readClaims(paths, registry, terminal, progress)) {
    await writeOutput(terminal.stdout, formatOne(reading))
  }
  return progress.finish().setAside === 0 ? EXIT.fine : EXIT.failed
}
