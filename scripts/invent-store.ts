/**
 * Writes a database of invented reports, for measuring speed and for pictures of a full dashboard:
 *   npx node scripts/invent-store.ts FILE [CLAIMS]
 * CLAIMS is 100000 when left out. The same number gives the same records.
 */
import { inventReadings } from '../apps/dashboard/e2e/invented/invent-readings.ts'
import { INVENTED_OUTLETS, INVENTED_SPEAKERS } from '../apps/dashboard/e2e/invented/world.ts'
import { writeDatabase } from '../apps/dashboard/e2e/prepare-database.ts'

const [file, claims = '100000'] = process.argv.slice(2)
if (file === undefined || !/^\d+$/.test(claims)) {
  process.stderr.write('usage: node scripts/invent-store.ts FILE [CLAIMS]\n')
  process.exit(2)
}

await writeDatabase(file, inventReadings(Number(claims)), [...INVENTED_SPEAKERS, ...INVENTED_OUTLETS])
