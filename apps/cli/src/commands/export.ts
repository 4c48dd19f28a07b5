import { Option } from 'commander'
import type { AddCommand } from './add-command.ts'
import { databaseOption } from './database-option.ts'

const HELP = `
Examples:
  $ reportedly export >claims.csv
  $ reportedly export --database mali.sqlite --format csv`

/** `reportedly export`: writes the database's claims to standard output in a format of the field. */
export const addExport: AddCommand = (command, { terminal, settle }) => {
  command
    .description('write all claims to standard output, one coded row a claim')
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'how to write them').choices(['csv']).default('csv'))
    .addHelpText('after', HELP)
    .action(async ({ database }: { readonly database: string }) => {
      const { exportClaims } = await import('../export/export-claims.ts')
      settle(await exportClaims(database, terminal))
    })
}
