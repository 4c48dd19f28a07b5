import { Option } from 'commander'
import type { AddCommand } from './add-command.ts'
import { databaseOption } from './database-option.ts'

const HELP = `
Examples:
  $ reportedly export >claims.csv
  $ reportedly export --database mali.sqlite --format csv
  $ reportedly export --records sources >sources.csv`

interface ExportOptions {
  readonly database: string
  readonly records: 'claims' | 'sources'
}

/** `reportedly export`: writes the database's claims, or its sources, to standard output in a format of the field. */
export const addExport: AddCommand = (command, { terminal, settle }) => {
  command
    .description('write all claims to standard output, one coded row a claim, or all sources')
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'how to write them').choices(['csv']).default('csv'))
    .addOption(new Option('--records <records>', 'what to write').choices(['claims', 'sources']).default('claims'))
    .addHelpText('after', HELP)
    .action(async ({ database, records }: ExportOptions) => {
      const { exportRecords } = await import('../export/export-records.ts')
      settle(await exportRecords(database, records, terminal))
    })
}
