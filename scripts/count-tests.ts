import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sumTestRecords, type TestRecord } from './sum-test-records.ts'

const cwd = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))
const records: TestRecord[] = []
for await (const path of glob('{scripts,packages/*,apps/*}/.test-results/*.json', { cwd })) {
  records.push(JSON.parse(await readFile(`${cwd}/${path}`, 'utf8')) as TestRecord)
}
const { passed, failed, notRun } = sumTestRecords(records)

if (records.length === 0) console.error(`no test records below ${cwd}: nothing was tested`)
if (notRun.length > 0) console.log(`${notRun.length} not run: ${notRun.join('; ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || records.length === 0 ? 1 : 0
