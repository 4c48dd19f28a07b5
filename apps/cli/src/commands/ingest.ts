import type { AddCommand } from './add-command.ts'
import { databaseOption } from './database-option.ts'
import { PATH_MEANING } from './path-argument.ts'
import { sourcesOption } from './sources-option.ts'

const HELP = `
A report that the database already has is not added again: the same command twice changes nothing.

Examples:
  $ reportedly ingest seeds
  $ reportedly ingest reports/ more.jsonl --database mali.sqlite
  $ reportedly ingest reports/ --sources our-sources.jsonl`

interface IngestOptions {
  readonly database: string
  readonly sources?: string
}

/** `reportedly ingest`: reads reports into the database and groups their claims into events. */
export const addIngest: AddCommand = (command, { terminal, settle }) => {
  command
    .description('read reports, keep them with their claims, and group the claims into events')
    .argument('<path...>', PATH_MEANING)
    .addOption(databaseOption())
    .addOption(sourcesOption())
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], { database, sources }: IngestOptions) => {
      const { ingestReports } = await import('../ingest/ingest-reports.ts')
      settle(await ingestReports(paths, { database, sources }, terminal))
    })
}
