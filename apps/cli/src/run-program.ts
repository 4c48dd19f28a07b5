import { CommanderError } from 'commander'
import { buildProgram, COMMAND_NAMES } from './build-program.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'
import { isClosedPipe } from './write-output.ts'

/** Errors that say all there is to say in their message; the store's is known by name so that it need not be loaded. */
const EXPECTED: ReadonlySet<string> = new Set(['CommandError', 'StoreError'])

const explainUsage = (error: CommanderError, words: readonly string[]): string => {
  const command = COMMAND_NAMES.find((name) => name === words[0])
  const reason = error.message
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .replace(/\.$/, '')
  return `reportedly: ${reason}; see: ${['reportedly', command, '--help'].filter(Boolean).join(' ')}\n`
}

const explain = (error: unknown, words: readonly string[], terminal: Terminal): ExitCode => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine
    if (error.code !== 'commander.help') terminal.stderr.write(explainUsage(error, words))
    return EXIT.usage
  }
  if (isClosedPipe(error)) return EXIT.fine
  const expected = error instanceof Error && EXPECTED.has(error.name)
  const text = error instanceof Error ? (expected ? error.message : error.stack) : String(error)
  terminal.stderr.write(`reportedly: ${text}\n`)
  return EXIT.failed
}

/** Runs the command that the words after the program's name ask for, and says with which code to end. */
export const runProgram = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  // A reader that goes away (`| head -1`) is told to us by the write itself; without a listener it would be thrown.
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', () => undefined)
  let exitCode: ExitCode = EXIT.fine
  const settle = (code: ExitCode): void => {
    exitCode = code
  }
  try {
    await buildProgram(terminal, settle).parseAsync(words, { from: 'user' })
    return exitCode
  } catch (error) {
    return explain(error, words, terminal)
  }
}
