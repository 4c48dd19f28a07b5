import { existsSync } from 'node:fs'
import { claimsToCsv } from '@reportedly/interchange'
import { CommandError } from '../command-error.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'
import { writeOutput } from '../write-output.ts'

/** Writes all claims of the database to standard output as CSV. Throws `CommandError` where there is no database. */
export const exportClaims = (database: string, terminal: Terminal): Promise<ExitCode> => {
  // Opening would make an empty one, and a mistyped name would look like a database without claims.
  if (!existsSync(database)) throw new CommandError(`${database}: no such database; "reportedly ingest" makes one`)
  return withStore(database, async (store) => {
    await writeOutput(terminal.stdout, claimsToCsv(await store.listClaims(), await store.listReports()))
    return EXIT.fine
  })
}
