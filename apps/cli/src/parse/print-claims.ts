import { styleText } from 'node:util'
import type { ReportWithClaims } from '@reportedly/store'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readClaims } from '../read-claims.ts'
import { formatReading } from '../table/format-reading.ts'
import { tellProgress } from '../tell-progress.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutput } from '../write-output.ts'

const WIDTH_WITHOUT_TERMINAL = 120
/** Below this the columns cannot be told apart; a narrower terminal wraps the lines. */
const NARROWEST = 60

const formatLine = ({ report, claims }: ReportWithClaims): string =>
  `${JSON.stringify({ reportId: report.origin.name ?? report.id, claims })}\n`

const tableFormatter = ({ stdout }: Terminal): ((reading: ReportWithClaims) => string) => {
  const style = {
    // A terminal that does not know its width says 0.
    width: Math.max(stdout.columns || WIDTH_WITHOUT_TERMINAL, NARROWEST),
    paint: (format: 'bold' | 'dim', text: string) => styleText(format, text, { stream: stdout }),
  }
  let blocks = 0
  return (reading) => {
    blocks += 1
    return (blocks > 1 ? '\n' : '') + formatReading(reading, style)
  }
}

/** Prints the claims of the reports at the paths, one report after the other and as soon as each is read. */
export const printClaims = async (
  paths: readonly string[],
  format: 'table' | 'jsonl',
  terminal: Terminal,
): Promise<ExitCode> => {
  const progress = tellProgress(terminal.stderr)
  const formatOne = format === 'jsonl' ? formatLine : tableFormatter(terminal)
  for await (const reading of readClaims(paths, terminal, progress)) {
    await writeOutput(terminal.stdout, formatOne(reading))
  }
  return progress.finish().setAside === 0 ? EXIT.fine : EXIT.failed
}
