import { Option } from 'commander'
import type { AddCommand } from './add-command.ts'
import { PATH_MEANING } from './path-argument.ts'
import { sourcesOption } from './sources-option.ts'

const HELP = `
Rooms are the numbered folders of the parser. A rule is named beside what it found, where the room works by rules.

Examples:
  $ reportedly explain report.txt
  $ echo 'The army said 12 gunmen were killed.' | reportedly explain -
  $ reportedly explain report.txt --format jsonl >reading.jsonl`

interface ExplainOptions {
  readonly format: 'text' | 'jsonl'
  readonly sources?: string
}

/** `reportedly explain`: prints how reports were read, sentence by sentence, and keeps nothing. */
export const addExplain: AddCommand = (command, { terminal, settle }) => {
  command
    .description('show how reports are read: what each room of the parser finds, and by which rule')
    .argument('<path...>', PATH_MEANING)
    .addOption(sourcesOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'jsonl']).default('text'))
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], { format, sources }: ExplainOptions) => {
      const { printExplanations } = await import('../explain/print-explanations.ts')
      settle(await printExplanations(paths, { format, sources }, terminal))
    })
}
