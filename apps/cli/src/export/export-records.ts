import { existsSync } from 'node:fs'
import { claimsToCsv, sourcesToCsv } from '@reportedly/interchange'
import { CommandError } from '../command-error.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'
import { writeOutput } from '../write-output.ts'

/** Writes all claims, or all sources, of the database to standard output as CSV. Throws `CommandError` where there is no database. */
export const exportRecords = (
  database: string,
  records: 'claims' | 'sources',
  terminal: Terminal,
): Promise<ExitCode> => {
  // Opening would make an empty one, and a mistyped name would look like a database without claims.
  if (!existsSync(database)) throw new CommandError(`${database}: no such database; "reportedly ingest" makes one`)
  return withStore(database, async (store) => {
    const sources = await store.listSources()
    const csv =
      records === 'sources'
        ? sourcesToCsv(sources)
        : claimsToCsv(await store.listClaims(), await store.listReports(), sources)
    await writeOutput(terminal.stdout, csv)
    return EXIT.fine
  })
}
