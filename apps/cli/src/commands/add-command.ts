import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

export interface CommandContext {
  readonly terminal: Terminal
  /** Takes the code that the program ends with. */
  readonly settle: (code: ExitCode) => void
}

/** Gives a command its arguments, options, help and action. */
export type AddCommand = (command: Command, context: CommandContext) => void
