/**
 * Takes a picture of every page of the dashboard, wide and narrow, light and dark:
 *   npx node scripts/pictures.ts FOLDER [--url URL] [--database FILE] [--readme]
 * Without --url it starts the built server, on the database given or else on the seeds.
 * --readme also writes docs/screenshot.png.
 */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../apps/dashboard/e2e/launch-browser.ts'
import { prepareDatabase } from '../apps/dashboard/e2e/prepare-database.ts'
import { type RunningServer, startServer } from '../apps/dashboard/e2e/start-server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const WIDTHS = [1440, 1024, 390] as const
const SCHEMES = ['light', 'dark'] as const

type Browser = Awaited<ReturnType<typeof launchBrowser>>

const start = async (url: string | undefined, database: string | undefined): Promise<RunningServer> => {
  if (url !== undefined) return { url, stop: () => Promise.resolve() }
  if (database !== undefined) return startServer(database)
  const seeds = join(await mkdtemp(join(tmpdir(), 'reportedly-')), 'seeds.sqlite')
  await prepareDatabase(seeds, [join(root, 'seeds')])
  return startServer(seeds)
}

/** The pages by name: each kind once, and the report once more with a sentence lit. */
const findPages = async (browser: Browser, url: string): Promise<ReadonlyMap<string, string>> => {
  const page = await browser.newPage()
  await page.goto(`${url}/events?sort=reports`)
  const event = await page
    .locator('tbody th a[href^="/events/"]')
    .first()
    .getAttribute('href', { timeout: 2000 })
    .catch(() => null)
  const figure = await page
    .locator('td.figure a[href*="#claim-"]')
    .first()
    .getAttribute('href', { timeout: 2000 })
    .catch(() => null)
  await page.goto(`${url}/sources`)
  const source = await page
    .locator('tbody th a')
    .first()
    .getAttribute('href', { timeout: 2000 })
    .catch(() => null)
  if (event !== null) await page.goto(`${url}${event}`)
  const reports = await page.locator('input[name="report"]').evaluateAll((all) => all.map((box) => box.value))
  await page.close()
  const [one, other] = reports
  const pages = [
    ['overview', '/'],
    ['events', '/events'],
    ['sentences', '/figures'],
    ['embedded', '/embed/over-time'],
    ['event', event],
    ['origins', event === null ? null : `${event}/origins`],
    ['sources', '/sources'],
    ['source', source],
    ['matrix', '/matrix'],
    ['materiel', '/materiel'],
    ['map', '/map'],
    ['reports', '/reports'],
    ['report', figure?.split('#')[0] ?? null],
    ['report-at-claim', figure],
    ['compare', '/compare'],
    ['compared', other === undefined ? null : `/compare?a=${one}&b=${other}`],
    ['add', '/add'],
    ['not-found', '/events/none'],
  ] as const
  return new Map(pages.flatMap(([name, path]) => (path === null ? [] : [[name, `${url}${path}`] as const])))
}

const picture = async (browser: Browser, address: string, file: string, look: PictureLook): Promise<void> => {
  const { width, height, colorScheme, fullPage } = look
  // Chromium cannot take pictures taller than 16,384 pixels.
  const deviceScaleFactor = fullPage ? 1 : 2
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor })
  // As it looks once its script has run.
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.screenshot({ path: file, fullPage })
  await page.close()
}

interface PictureLook {
  readonly width: number
  readonly height: number
  readonly colorScheme: (typeof SCHEMES)[number]
  readonly fullPage: boolean
}

const USAGE = 'node scripts/pictures.ts FOLDER [--url URL] [--database FILE] [--readme]'

const refuse = (message: string): never => {
  process.stderr.write(`${message}\nusage: ${USAGE}\n`)
  process.exit(2)
}

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, database: { type: 'string' }, readme: { type: 'boolean' } },
    })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

const { values, positionals } = readArguments()
const folder = positionals[0] ?? refuse('Name the folder for the pictures.')

await mkdir(folder, { recursive: true })
const server = await start(values.url, values.database)
// A big store takes longer to be read than a browser waits.
await (await fetch(server.url)).text()
const browser = await launchBrowser()
try {
  const pages = await findPages(browser, server.url)
  for (const [name, address] of pages)
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        const look = { width, height: 900, colorScheme, fullPage: !address.includes('#') }
        await picture(browser, address, join(folder, `${name}-${width}-${colorScheme}.png`), look)
      }
  const event = pages.get('event')
  if (values.readme && event !== undefined)
    await picture(browser, event, join(root, 'docs/screenshot.png'), {
      width: 1280,
      height: 900,
      colorScheme: 'light',
      fullPage: false,
    })
} finally {
  await browser.close()
  await server.stop()
}
