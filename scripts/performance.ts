/**
 * Measures how fast the built dashboard answers, and writes docs/performance.md:
 *   npx node scripts/performance.ts [--claims 100000] [--database FILE]
 * Without --database it invents a store of so many claims. Needs `npm run build`.
 */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { inventReadings } from '../apps/dashboard/e2e/invented/invent-readings.ts'
import { INVENTED_OUTLETS, INVENTED_SPEAKERS } from '../apps/dashboard/e2e/invented/world.ts'
import { launchBrowser } from '../apps/dashboard/e2e/launch-browser.ts'
import { FILTERED, findRecordPaths, SCREENS, STREAMED } from '../apps/dashboard/e2e/measured-paths.ts'
import { writeDatabase } from '../apps/dashboard/e2e/prepare-database.ts'
import { startServer } from '../apps/dashboard/e2e/start-server.ts'

const ROUNDS = 5

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** Milliseconds until the whole page is there: the first time asked, and the median of the next ones. */
const timePage = async (address: string): Promise<readonly [first: number, then: number]> => {
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now()
    await (await fetch(address)).text()
    times.push(performance.now() - start)
  }
  return [times[0] ?? 0, median(times.slice(1))]
}

/** So long pages are asked for without a break after the start. */
const STREAM_SECONDS = 60

interface Streamed {
  readonly path: string
  readonly time: number
}

/** Asks for one page after another from the first second on; the times of all. */
const streamPages = async (url: string): Promise<readonly Streamed[]> => {
  const streamed: Streamed[] = []
  const end = performance.now() + STREAM_SECONDS * 1000
  while (performance.now() < end) {
    const path = STREAMED[streamed.length % STREAMED.length] ?? '/'
    const start = performance.now()
    await (await fetch(`${url}${path}`)).text()
    streamed.push({ path, time: performance.now() - start })
  }
  return streamed
}

const describeStream = (streamed: readonly Streamed[], wait: number): string => {
  const [worst] = streamed.toSorted((one, other) => other.time - one.time)
  const middle = median(streamed.map(({ time }) => time)).toFixed(0)
  return `The first page came ${(wait / 1000).toFixed(1)} s after the start. In the ${STREAM_SECONDS} s from then on, ${streamed.length.toLocaleString('en-GB')} pages were asked for, one after another and under several policies: the median took ${middle} ms, the longest ${worst?.time.toFixed(0)} ms (\`${worst?.path}\`).`
}

type Browser = Awaited<ReturnType<typeof launchBrowser>>

/** Run in the page, whose types a script of Node does not know. */
const WATCH = `new Promise((resolve) => {
  let [paint, shift] = [0, 0]
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => { paint = entry.startTime })
  watch('layout-shift', (entry) => { shift += entry.value })
  setTimeout(() => resolve({ paint, shift }), 300)
})`

/** Gzipped kilobytes of script, the largest contentful paint in milliseconds, and the layout shift of a page. */
const watchPage = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const seen = await page.evaluate<{ readonly paint: number; readonly shift: number }>(WATCH)
  await page.close()
  const bytes = (await Promise.all(scripts)).reduce((total, size) => total + size, 0)
  return { ...seen, script: bytes / 1000 }
}

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, database: { type: 'string' } },
})

const invent = async (): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'reportedly-')), 'invented.sqlite')
  await writeDatabase(file, inventReadings(Number(values.claims)), [...INVENTED_SPEAKERS, ...INVENTED_OUTLETS])
  return file
}

const server = await startServer(values.database ?? (await invent()))
const browser = await launchBrowser()
try {
  // The store is read, and what pages ask for is reckoned ahead, when the server starts.
  const start = performance.now()
  await (await fetch(`${server.url}/`)).text()
  const wait = performance.now() - start
  const stream = describeStream(await streamPages(server.url), wait)
  process.stdout.write(`${stream}\n`)
  const rows: string[] = []
  for (const path of [...SCREENS, ...FILTERED, ...(await findRecordPaths(server.url))]) {
    const [first, then] = await timePage(`${server.url}${path}`)
    const { script, paint, shift } = await watchPage(browser, `${server.url}${path}`)
    const cells = [
      `\`${path}\``,
      first.toFixed(0),
      then.toFixed(0),
      script.toFixed(0),
      paint.toFixed(0),
      shift.toFixed(3),
    ]
    rows.push(`| ${cells.join(' | ')} |`)
    process.stdout.write(`${rows.at(-1)}\n`)
  }
  const [cpu] = cpus()
  const page = `# How fast the dashboard is

Written by \`npx node scripts/performance.ts\` after \`npm run build\`; do not edit by hand. The store holds ${Number(values.claims).toLocaleString('en-GB')} invented claims; the machine has ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}. HTML is the time until the whole page has come, the first time an address is asked for and the median of ${ROUNDS} times after; script is everything the page loads, gzipped; the largest contentful paint and the layout shift are those of Chromium at 1440 × 900.

| page | HTML first, ms | HTML then, ms | script, kB | largest paint, ms | layout shift |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

${stream}

All records of a store are held in memory by the server (\`apps/dashboard/src/lib/survey\`). Parts that records say alike are one object; of the estimates under every policy and table of vague words their numbers alone are kept, and what an estimate rests on is reckoned when a page shows it: 100,000 claims take about 0.4 GB of V8’s heap. Readers of a big store wait at the start until its pages are ready, under every policy and table of vague words, so that none of them has all to reckon while others wait. A file of every figure is sent as it is made, with time for others between its parts. When the store changes, only new reports are read, events of which nothing has changed keep all that was reckoned of them, and readers of a big store (more than 5,000 claims) see the last survey until the next is ready; who adds a report in the browser waits for that report alone (\`apps/dashboard/e2e/add-to-many.test.ts\` times it), and the events are made anew on a thread beside the server. A test (\`apps/dashboard/e2e/speed.test.ts\`) holds the same bounds on 20,000 claims.
`
  await writeFile(fileURLToPath(new URL('../docs/performance.md', import.meta.url)), page)
} finally {
  await browser.close()
  await server.stop()
}
