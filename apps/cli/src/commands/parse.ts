import { Option } from 'commander'
import type { AddCommand } from './add-command.ts'
import { PATH_MEANING } from './path-argument.ts'
import { sourcesOption } from './sources-option.ts'

const HELP = `
A line of JSON Lines is {"reportId", "claims"}: the id that the input gave the report, else the one it has here.

Examples:
  $ reportedly parse seeds
  $ reportedly parse report.txt --format jsonl
  $ curl -s https://example.org/report.txt | reportedly parse -`

interface ParseOptions {
  readonly format?: 'table' | 'jsonl'
  readonly sources?: string
}

/** `reportedly parse`: prints the claims of reports and keeps nothing. */
export const addParse: AddCommand = (command, { terminal, settle }) => {
  command
    .description('read reports and print their claims')
    .argument('<path...>', PATH_MEANING)
    .addOption(sourcesOption())
    .addOption(
      new Option('--format <format>', 'how to print them (default: table on a terminal, else jsonl)').choices([
        'table',
        'jsonl',
      ]),
    )
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], { format, sources }: ParseOptions) => {
      const { printClaims } = await import('../parse/print-claims.ts')
      settle(
        await printClaims(paths, { format: format ?? (terminal.stdout.isTTY ? 'table' : 'jsonl'), sources }, terminal),
      )
    })
}
