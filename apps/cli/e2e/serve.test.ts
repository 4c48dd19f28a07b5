import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { PROGRAM, runReportedly, SEEDS } from '../src/run-reportedly.ts'
import { test } from '../src/with-folder.ts'

const HANDLER = new URL('../../dashboard/build/handler.js', import.meta.url)
const isSkipped = !existsSync(HANDLER) && process.env['CI'] === undefined
if (isSkipped) console.warn('serve is not tested: the dashboard is not built (npm run build)')

/** Waits for the line that says where the dashboard is up. */
const readAddress = async (child: ChildProcess): Promise<string> => {
  if (child.stderr === null) throw new Error('standard error is not piped')
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /Reportedly is up at (http:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('the program ended before the dashboard was up')
}

test.skipIf(isSkipped).for(['SIGINT', 'SIGTERM'] as const)(
  'reads reports, answers over HTTP, and ends with 0 on %s',
  async (signal, { folder }) => {
    const words = ['serve', '--read', SEEDS, '--database', join(folder.path, 'kept.sqlite'), '--port', '0']
    const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(child, 'exit')
    const answer = await fetch(await readAddress(child))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('80')
    child.kill(signal)
    expect(await ended).toEqual([0, null])
  },
)

test.skipIf(isSkipped)('names the port that is in use and ends with 1', async ({ folder }) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const run = await runReportedly(['serve', '--port', `${port}`], { cwd: folder.path })
  other.close()
  expect(run).toMatchObject({ stdout: '', exitCode: 1 })
  expect(run.stderr).toMatch(
    new RegExp(`^reportedly: cannot serve at 127.0.0.1:${port}: the port is in use[^\\n]*\\n$`),
  )
})

test.skipIf(isSkipped)('names a file that is not a database and ends with 1', async ({ folder }) => {
  const path = await folder.write('letter.sqlite', 'Dear reader, this is no database at all.')
  const run = await runReportedly(['serve', '--database', path, '--port', '0'])
  expect(run).toMatchObject({ stdout: '', exitCode: 1 })
  expect(run.stderr).toMatch(/^reportedly: [^\n]*letter\.sqlite: [^\n]+\n$/)
})
