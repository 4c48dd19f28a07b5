import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '@reportedly/store'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { MADE_UP_READINGS } from '../src/lib/event/made-up-reports.fixture.ts'
import { CROWD_SOURCES, inventCrowd } from './invented/invent-crowd.ts'
import { inventReadings } from './invented/invent-readings.ts'
import { INVENTED_OUTLETS, INVENTED_SPEAKERS } from './invented/world.ts'
import { launchBrowser } from './launch-browser.ts'
import { prepareDatabase, writeDatabase } from './prepare-database.ts'
import { type RunningServer, startServer } from './start-server.ts'

/** The one seed that the tests were written for: its publisher and day are not known. */
const seeds = fileURLToPath(new URL('../../../seeds/000_27bf039e9b3bf34b.txt', import.meta.url))
const allSeeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const retold = fileURLToPath(new URL('retold', import.meta.url))

/** Figures of invented events all over the world. */
const MANY = 4000

const FILL = {
  seeds: (file: string) => prepareDatabase(file, [seeds]),
  allSeeds: (file: string) => prepareDatabase(file, [allSeeds]),
  retold: (file: string) => prepareDatabase(file, [retold]),
  madeUp: (file: string) => writeDatabase(file, MADE_UP_READINGS),
  crowd: (file: string) => writeDatabase(file, inventCrowd(), CROWD_SOURCES),
  many: (file: string) => writeDatabase(file, inventReadings(MANY), [...INVENTED_SPEAKERS, ...INVENTED_OUTLETS]),
  empty: (file: string) => writeDatabase(file, []),
}

/**
 * The stores that the browser tests look at: the first seed, all seeds, invented reports that repeat one another, made-up records
 * with every kind of figure, one event that very many tell of, very many events, and none.
 */
export type StoreName = keyof typeof FILL
/** Those of which every page is looked at; what very many look like is a test of its own. */
export const STORE_NAMES = ['seeds', 'retold', 'madeUp', 'empty'] as const satisfies readonly StoreName[]

type Look = (page: Page) => Promise<void>

export interface TestStores {
  readonly folder: string
  /** The address of the dashboard that shows a store, without a slash at the end. */
  readonly address: (name: StoreName) => string
  readonly countEvents: (name: StoreName) => Promise<number>
  /** Shows a page, and closes its window afterwards. */
  readonly visit: (url: string, look: Look, options?: BrowserContextOptions) => Promise<void>
  readonly close: () => Promise<void>
}

/** All but the one that takes long to fill, which few tests look at. */
const USUAL = ['seeds', 'retold', 'madeUp', 'crowd', 'empty'] as const satisfies readonly StoreName[]

/** Fills each of these stores, starts the built server on it, and starts a browser. */
export const openTestStores = async (names: readonly StoreName[] = USUAL): Promise<TestStores> => {
  const folder = await mkdtemp(join(tmpdir(), 'reportedly-dashboard-'))
  const fileOf = (name: StoreName) => join(folder, `${name}.sqlite`)
  const start = async (name: StoreName) => {
    await FILL[name](fileOf(name))
    return startServer(fileOf(name))
  }
  const servers = new Map<StoreName, RunningServer>()
  for (const name of names) servers.set(name, await start(name))
  const serverOf = (name: StoreName): RunningServer => {
    const server = servers.get(name)
    if (server === undefined) throw new Error(`The store “${name}” is not open.`)
    return server
  }
  const browser = await launchBrowser()
  return {
    folder,
    address: (name) => serverOf(name).url,
    countEvents: async (name) => {
      const store = await openStore(fileOf(name))
      const { events } = await store.countRecords()
      await store.close()
      return events
    },
    visit: async (url, look, options = {}) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      await page.goto(url)
      await look(page).finally(() => context.close())
    },
    close: async () => {
      await browser.close()
      await Promise.all([...servers.values()].map((server) => server.stop()))
      await rm(folder, { recursive: true })
    },
  }
}
