import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '@reportedly/store'
import { expect } from 'vitest'
import { runReportedly, SEEDS } from '../run-reportedly.ts'
import { test } from '../with-folder.ts'

test('writes one row a claim below the names of the columns', async ({ folder }) => {
  const database = join(folder.path, 'kept.sqlite')
  await runReportedly(['ingest', SEEDS, '--database', database])
  const { stdout, stderr, exitCode } = await runReportedly(['export', '--database', database])
  const store = await openStore(database)
  const claims = await store.listClaims()
  await store.close()
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  expect(claims.length).toBeGreaterThan(0)
  for (const { id, evidence } of claims) {
    expect(stdout.split(id).length, id).toBeGreaterThan(1)
    expect(stdout).toContain(evidence.quote.exact)
  }
})

test('writes one row a source when asked for sources', async ({ folder }) => {
  const path = await folder.write('one.txt', 'Hamas said 12 people were killed.')
  await runReportedly(['ingest', path], { cwd: folder.path })
  const { stdout, exitCode } = await runReportedly(['export', '--records', 'sources'], { cwd: folder.path })
  expect(exitCode).toBe(0)
  expect(stdout.split('\r\n')[0]).toContain('source_id,name,aliases,kind,stake,stake_actor')
  expect(stdout).toMatch(/\r\nhamas,.*,armed-group,belligerent,hamas,/)
})

test('does not take a mistyped name for an empty database', async ({ folder }) => {
  const path = join(folder.path, 'nothing.sqlite')
  const { stdout, stderr, exitCode } = await runReportedly(['export', '--database', path])
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
  expect(stderr).toMatch(/^reportedly: [^\n]*nothing\.sqlite: no such database[^\n]*\n$/)
  expect(existsSync(path)).toBe(false)
})
