import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestStores, type TestStores } from './test-stores.ts'
import { listViolations } from './list-violations.ts'

/** An event of 400 figures of 150 sources in 200 reports. */
let stores: TestStores
let event = ''

beforeAll(async () => {
  stores = await openTestStores()
  await stores.visit(`${stores.address('crowd')}/events?sort=reports`, async (page) => {
    event = (await page.locator('tbody th a').first().getAttribute('href')) ?? ''
  })
})

afterAll(() => stores.close())

const address = (path: string): string => `${stores.address('crowd')}${path}`

/** The links of a list to its sentences, page by page, as who has no script turns them. */
const turnPages = async (path: string, selector: string): Promise<readonly string[]> => {
  const links: string[] = []
  let next: string | null = path
  while (next !== null)
    await stores.visit(
      new URL(next, address(path)).href,
      async (page) => {
        links.push(
          ...(await page.locator(selector).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))),
        )
        const [after] = await page
          .locator('a[rel="next"]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
        next = after ?? null
      },
      { javaScriptEnabled: false },
    )
  return links
}

test('draws some of very many figures, counts them all, and keeps the page short', () =>
  stores.visit(address(event), async (page) => {
    const strip = page.locator('svg.strip').first()
    expect(await strip.textContent()).toMatch(/All \d{3} figures/)
    expect((await strip.boundingBox())?.height).toBeLessThan(2200)
    expect(await strip.locator('a').count()).toBeLessThan(73)
    expect((await (await fetch(address(event))).text()).length).toBeLessThan(900_000)
  }))

test('reaches every figure by turning pages, without script', async () => {
  const lists = await (async () => {
    let found: string[] = []
    await stores.visit(address(event), async (page) => {
      found = await page.locator('.rest a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    })
    return found
  })()
  expect(lists.length).toBeGreaterThan(0)
  const figures = new Set<string>()
  for (const list of lists) for (const link of await turnPages(list, 'tbody th a')) figures.add(link)
  expect(figures.size).toBe(400)
}, 120_000)

test('draws the origins that reached most, and lists all of them on pages', async () => {
  await stores.visit(address(`${event}#origins`), async (page) => {
    expect(await page.locator('svg.columns a.unnamed, svg.columns a.named, svg.columns a.outlet').count()).toBe(17)
  })
  const figures = new Set(await turnPages(`${event}/origins`, 'tbody td a'))
  expect(figures.size).toBe(400)
}, 120_000)

test('keeps every report within reach, most of them behind a fold', () =>
  stores.visit(
    address(event),
    async (page) => {
      expect(await page.locator('.reports li').count()).toBe(200)
      expect(await page.locator('.reports > form > ul > li').count()).toBe(24)
    },
    { javaScriptEnabled: false },
  ))

test('shows the first of very many contrasts, and each of them on pages', async () => {
  let [list, count] = ['', 0]
  await stores.visit(address(event), async (page) => {
    expect(await page.locator('#checks li').count()).toBeLessThan(11)
    const rest = page.locator('#checks > .meaning a')
    list = (await rest.getAttribute('href')) ?? ''
    count = Number(/[\d,]+/.exec(await rest.innerText())?.[0].replaceAll(',', ''))
  })
  await stores.visit(address(`${list}&page=99999`), async (page) => {
    const last = await page.locator('section li').count()
    const [, pages = ''] =
      /of ([\d,]+)/.exec(await page.locator('nav[aria-label="Pages of figures"]').innerText()) ?? []
    expect((Number(pages.replaceAll(',', '')) - 1) * 20 + last).toBe(count)
  })
}, 120_000)

test.each(['light', 'dark'] as const)(
  'is accessible in %s (axe, WCAG 2.2 AA), also page by page',
  async (colorScheme) => {
    for (const path of ['', '/figures?figure=killed-civilian&page=2', '/origins', '/contrasts?of=checks'])
      await stores.visit(
        address(`${event}${path}`),
        async (page) => {
          expect([path, await listViolations(page)]).toEqual([path, []])
        },
        { colorScheme },
      )
  },
  180_000,
)

test('says of figures that it has not that it has not', async () => {
  const answer = await fetch(address(`${event}/figures?figure=none`))
  expect(answer.status).toBe(404)
})
