import { Command } from 'commander'
import type { AddCommand, CommandContext } from './commands/add-command.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addIngest } from './commands/ingest.ts'
import { addParse } from './commands/parse.ts'
import { addServe } from './commands/serve.ts'
import manifest from '../package.json' with { type: 'json' }

const COMMANDS = {
  parse: addParse,
  explain: addExplain,
  ingest: addIngest,
  serve: addServe,
  export: addExport,
} as const satisfies Record<string, AddCommand>

/** The commands by name, in the order in which the help lists them. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

const CLOSING_HELP = `
Examples:
  $ reportedly parse seeds                      print the claims of the reports that come with the project
  $ reportedly parse - --format jsonl <report.txt   read standard input, write JSON Lines
  $ reportedly explain report.txt               show which rule read what, sentence by sentence
  $ reportedly ingest reports/*.jsonl           keep reports and claims in reportedly.sqlite
  $ reportedly serve                            look at them in a browser
  $ reportedly export >claims.csv               take them along, one coded row a claim

Ends with 0 when all is well, 1 when input was set aside or something failed, 2 for wrong usage.`

/** Puts the command line together; what a command needs beyond that is loaded when it runs. */
export const buildProgram = (terminal: CommandContext['terminal'], settle: CommandContext['settle']): Command => {
  const program = new Command('reportedly')
    .description('Reads reports of armed conflict and records every reported figure with its sentence and its source.')
    .version(manifest.version)
    .helpCommand(false)
    .addHelpText('after', CLOSING_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => undefined,
    })
  for (const name of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])
    COMMANDS[name](program.command(name), { terminal, settle })
  return program
}
