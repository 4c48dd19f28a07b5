import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const program = fileURLToPath(new URL('count-tests.ts', import.meta.url))
let root: string

beforeEach(async () => {
  root = await mkdtemp(`${tmpdir()}/reportedly-count-`)
})
afterEach(() => rm(root, { recursive: true }))

const keepRecord = async (folder: string, ...statuses: readonly string[]): Promise<void> => {
  await mkdir(`${root}/${folder}/.test-results`, { recursive: true })
  const assertionResults = statuses.map((status) => ({ fullName: `a ${status} test`, status }))
  const record = { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults }] }
  await writeFile(`${root}/${folder}/.test-results/unit.json`, JSON.stringify(record))
}

const count = (): { readonly lines: readonly string[]; readonly exitCode: number | null } => {
  const { stdout, status } = spawnSync(process.execPath, [program, root], { encoding: 'utf8' })
  return { lines: stdout.trimEnd().split('\n'), exitCode: status }
}

test('sums scripts, packages and apps, and says so in the last line alone', async () => {
  await keepRecord('scripts', 'passed')
  await keepRecord('packages/schema', 'passed', 'skipped')
  await keepRecord('apps/cli', 'passed')
  expect(count()).toEqual({ lines: ['1 not run: a skipped test', '3 passed, 0 failed'], exitCode: 0 })
})

test('ends with 1 when a test failed', async () => {
  await keepRecord('apps/cli', 'passed', 'failed')
  expect(count()).toEqual({ lines: ['1 passed, 1 failed'], exitCode: 1 })
})

test('ends with 1 when there are no records at all', () => {
  expect(count()).toEqual({ lines: ['0 passed, 0 failed'], exitCode: 1 })
})
