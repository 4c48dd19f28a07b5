import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestStores, STORE_NAMES, type StoreName, type TestStores } from './test-stores.ts'
import { listViolations } from './list-violations.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

/** The charts that the pages of a store have, each as a page of its own. */
const listCharts = async (name: StoreName, paths: readonly string[]): Promise<readonly string[]> => {
  const charts = new Map<string, string>()
  for (const path of paths) {
    const html = await (await fetch(`${stores.address(name)}${path}`)).text()
    for (const [, chart = ''] of html.matchAll(/href="(\/embed\/[^"]+)"/g)) {
      const [kind = ''] = chart.split('?')
      if (!charts.has(kind)) charts.set(kind, chart.replaceAll('&amp;', '&'))
    }
  }
  return [...charts.values()]
}

/** Every kind of page, as paths of a store. */
const listPages = async (name: StoreName): Promise<readonly string[]> => {
  const paths: string[] = [
    '/',
    '/?stake=unknown&q=of',
    '/events',
    '/figures',
    '/embed/over-time',
    '/reports',
    '/map',
    '/add',
    '/sources',
    '/matrix',
    '/materiel',
    '/compare',
    '/events/none',
  ]
  await stores.visit(`${stores.address(name)}/events`, async (page) => {
    const list = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const [events, [figure]] = [await list('tbody th a'), await list('td.figure a')]
    paths.push(...[...events, figure].filter((path) => typeof path === 'string'))
  })
  await stores.visit(`${stores.address(name)}/sources`, async (page) => {
    const sources = await page.locator('tbody th a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    paths.push(...sources.slice(0, 3).filter((path) => path !== null))
  })
  await stores.visit(`${stores.address(name)}/compare`, async (page) => {
    const compared = await page.locator('.suggestions a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    paths.push(...compared.slice(0, 1).filter((path) => path !== null))
  })
  return [...paths, ...(await listCharts(name, paths))]
}

/** The checker takes a second or more a page, and longer on a machine that others use. */
const AXE_TIME = 240_000

describe.each(STORE_NAMES)('the pages on the store "%s"', (name) => {
  test.each(['light', 'dark'] as const)(
    'are accessible in %s (axe, WCAG 2.2 AA)',
    async (colorScheme) => {
      for (const path of await listPages(name))
        await stores.visit(
          `${stores.address(name)}${path}`,
          async (page) => {
            expect([path, await listViolations(page)]).toEqual([path, []])
          },
          { colorScheme },
        )
    },
    AXE_TIME,
  )

  test('fit a screen 390 pixels wide, without scrolling sideways', async () => {
    for (const path of await listPages(name))
      await stores.visit(
        `${stores.address(name)}${path}`,
        async (page) => {
          const { scrollWidth, clientWidth } = await page.evaluate(() => ({
            scrollWidth: document.documentElement.scrollWidth,
            clientWidth: document.documentElement.clientWidth,
          }))
          expect(`${path} ${scrollWidth}`).toBe(`${path} ${clientWidth}`)
        },
        { viewport: { width: 390, height: 800 } },
      )
  })

  test('ask no other machine for anything, and break no rule of their own', async () => {
    for (const path of await listPages(name))
      await stores.visit('about:blank', async (page) => {
        const asked: string[] = []
        const complaints: string[] = []
        page.on('request', (request) => asked.push(new URL(request.url()).origin))
        page.on('console', (message) => complaints.push(message.text()))
        await page.goto(`${stores.address(name)}${path}`)
        expect(new Set(asked)).toEqual(new Set([stores.address(name)]))
        expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
      })
  })
})
