import { writeFile } from 'node:fs/promises'
import { RECORDS_PAGE, writeRecordsPage } from './write-records-page.ts'

await writeFile(RECORDS_PAGE, await writeRecordsPage())
