import { InvalidArgumentError } from 'commander'
import type { AddCommand } from './add-command.ts'
import { databaseOption } from './database-option.ts'
import { PATH_MEANING } from './path-argument.ts'
import { sourcesOption } from './sources-option.ts'

const HELP = `
Examples:
  $ reportedly serve --read seeds
  $ reportedly serve --database mali.sqlite --port 8080`

const readPort = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError('Expected a whole number from 0 (any free port) to 65535.')
  return port
}

interface ServeOptions {
  readonly database: string
  readonly host: string
  readonly port: number
  readonly read?: readonly string[]
  readonly sources?: string
}

/** `reportedly serve`: shows the database in a browser until it is stopped. */
export const addServe: AddCommand = (command, { terminal, settle }) => {
  command
    .description('show the database in a browser')
    .addOption(databaseOption())
    .option('--port <number>', 'the port to listen on', readPort, 4173)
    .option('--host <name>', 'the address to listen on', '127.0.0.1')
    .option('--read <path...>', `first ingest these: ${PATH_MEANING}`)
    .addOption(sourcesOption())
    .addHelpText('after', HELP)
    .action(async ({ database, host, port, read = [], sources }: ServeOptions) => {
      const { serveDashboard } = await import('../serve/serve-dashboard.ts')
      settle(await serveDashboard({ database, host, port, read, sources }, terminal))
    })
}
