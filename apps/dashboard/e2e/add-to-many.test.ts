import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventReadings } from './invented/invent-readings.ts'
import { INVENTED_OUTLETS, INVENTED_SPEAKERS } from './invented/world.ts'
import { measureCrowd } from './measure-crowd.ts'
import { writeDatabase } from './prepare-database.ts'
import { type RunningServer, startServer } from './start-server.ts'

/** So many that making all events anew takes seconds. */
const CLAIMS = 20_000

const TEXT =
  'Raid on Verrin\n\nThe army said at least 12 gunmen were killed and four soldiers were wounded on 3 March 2025.\n'

let folder = ''
let server: RunningServer | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reportedly-many-'))
  const file = join(folder, 'invented.sqlite')
  await writeDatabase(file, inventReadings(CLAIMS), [...INVENTED_SPEAKERS, ...INVENTED_OUTLETS])
  server = await startServer(file)
  await (await fetch(`${server.url}/`)).text()
  await setTimeout(5000)
})

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true })
})

const ask = async (path: string): Promise<string> => (await fetch(`${server?.url ?? ''}${path}`)).text()

const send = (action: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const headers = { origin: server?.url ?? '', accept: 'text/html' }
  return fetch(`${server?.url ?? ''}/add?/${action}`, { method: 'POST', headers, body, redirect: 'manual' })
}

const unescape = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

test('shows a report that is added to very many at once, and the events it tells of when they are made', async () => {
  const read = await (await send('read', { text: TEXT })).text()
  const [, packed = ''] = /name="reports"\s+value="([^"]*)"/.exec(read) ?? []
  const crowd = measureCrowd()
  const start = performance.now()
  const kept = await send('keep', { reports: unescape(packed) })
  const address = kept.headers.get('location') ?? ''
  const page = await ask(address)
  const time = (performance.now() - start) / Math.max(crowd, measureCrowd())
  expect(kept.status).toBe(303)
  expect(page).toContain('at least 12')
  expect(page).toContain('look again')
  expect(time).toBeLessThan(1000)
  for (let tries = 0; tries < 100; tries += 1) {
    await setTimeout(1000)
    if ((await ask(address)).includes('href="/events/')) break
  }
  expect(await ask(address)).toContain('href="/events/')
  expect(await ask(address)).not.toContain('look again')
  expect(await ask('/reports?q=verrin')).toContain(address)
}, 180_000)
