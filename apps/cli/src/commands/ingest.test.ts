import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '@reportedly/store'
import { expect } from 'vitest'
import { runReportedly, SEEDS } from '../run-reportedly.ts'
import { test } from '../with-folder.ts'

const readAll = async (database: string) => {
  const store = await openStore(database)
  try {
    return { reports: await store.listReports(), claims: await store.listClaims(), events: await store.listEvents() }
  } finally {
    await store.close()
  }
}

const REPORT = JSON.stringify({ id: 'A', text: 'The army said that 12 gunmen were killed.' })

test('keeps reports, claims and events, and sums up on standard error', async ({ folder }) => {
  const database = join(folder.path, 'kept.sqlite')
  const { stdout, stderr, exitCode } = await runReportedly(['ingest', SEEDS, '--database', database])
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 })
  const { reports, claims, events } = await readAll(database)
  expect(Math.min(reports.length, claims.length, events.length)).toBeGreaterThan(0)
  expect(new Set(events.flatMap(({ claimIds }) => claimIds))).toEqual(new Set(claims.map(({ id }) => id)))
  expect(stderr).toContain(
    `${reports.length} report${reports.length === 1 ? '' : 's'} added, 0 already known, 0 set aside`,
  )
  expect(stderr).toContain(`${claims.length} claim`)
})

test('changes nothing the second time', async ({ folder }) => {
  const words = ['ingest', SEEDS, '--database', join(folder.path, 'kept.sqlite')]
  await runReportedly(words)
  const before = await readAll(join(folder.path, 'kept.sqlite'))
  const { stderr, exitCode } = await runReportedly(words)
  expect(stderr).toContain(`0 reports added, ${before.reports.length} already known`)
  expect(exitCode).toBe(0)
  expect(await readAll(join(folder.path, 'kept.sqlite'))).toEqual(before)
})

test('sets aside what it cannot read, keeps the rest, and ends with 1', async ({ folder }) => {
  const path = await folder.write('mixed.jsonl', `${REPORT}\nnot json\n`)
  const { stderr, exitCode } = await runReportedly(['ingest', path], { cwd: folder.path })
  expect(stderr).toContain(`reportedly: ${path}:2: `)
  expect(stderr).toContain('1 report added, 0 already known, 1 set aside; reportedly.sqlite holds 1 report')
  expect(exitCode).toBe(1)
})

test('takes the database that the flag names, else the environment, else one in the working directory', async ({
  folder,
}) => {
  const path = await folder.write('one.jsonl', REPORT)
  const at = (name: string): boolean => existsSync(join(folder.path, name))
  const settings = { cwd: folder.path, env: { REPORTEDLY_DATABASE: 'of-environment.sqlite' } }
  await runReportedly(['ingest', path, '--database', 'of-flag.sqlite'], settings)
  expect([at('of-flag.sqlite'), at('of-environment.sqlite'), at('reportedly.sqlite')]).toEqual([true, false, false])
  await runReportedly(['ingest', path], settings)
  expect([at('of-environment.sqlite'), at('reportedly.sqlite')]).toEqual([true, false])
  await runReportedly(['ingest', path], { cwd: folder.path })
  expect(at('reportedly.sqlite')).toBe(true)
})

test('refuses a file that is not a database, in one line, and leaves it as it is', async ({ folder }) => {
  const path = await folder.write('letter.sqlite', 'Dear reader, this is no database at all.')
  const { stdout, stderr, exitCode } = await runReportedly(['ingest', SEEDS, '--database', path])
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
  expect(stderr).toMatch(/^reportedly: [^\n]*letter\.sqlite: [^\n]+\n$/)
})
