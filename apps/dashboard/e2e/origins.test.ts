import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestStores, type TestStores } from './test-stores.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

const WIDE = { viewport: { width: 1440, height: 900 } }
const NARROW = { viewport: { width: 390, height: 800 } }

/** Shows the event that six invented reports tell of. */
const visitEvent = (look: (page: Page) => Promise<void>, options = WIDE) =>
  stores.visit(
    `${stores.address('retold')}/events?sort=reports`,
    async (page) => {
      const event = await page.locator('tbody th a').first().getAttribute('href')
      // Unlike a click, this waits for the styles that decide which drawing is seen.
      // The place named opens the fold that holds the graph.
      await page.goto(`${stores.address('retold')}${event}#origins`)
      await look(page)
    },
    options,
  )

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? null)

describe.each([
  ['wide', WIDE, 'svg.columns'],
  ['narrow', NARROW, 'svg.indented'],
])('the origin graph on a %s page', (_, options, drawing) => {
  test('shows one drawing of the two, each shared origin once', () =>
    visitEvent(async (page) => {
      expect(await page.locator('#origins svg.columns, #origins svg.indented').locator('visible=true').count()).toBe(1)
      const army = page.locator(`${drawing} a.named`, { hasText: 'Army' })
      expect(await army.count()).toBe(1)
      expect(await army.textContent()).toContain('4 reports')
    }, options))

  test('is walked through with the Tab key, each stop seen, and Enter leads to the sentence', () =>
    visitEvent(async (page) => {
      const links = await page
        .locator(`${drawing} a`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.length).toBeGreaterThan(8)
      await page.locator(`${drawing} a`).first().focus()
      const stops: (string | null)[] = []
      while (stops.length < links.length) {
        stops.push(await focused(page))
        const outlined = await page.evaluate(() => {
          const shape = document.activeElement?.querySelector('rect')
          return shape === null || shape === undefined ? '' : getComputedStyle(shape).strokeWidth
        })
        expect(outlined).toBe('3px')
        await page.keyboard.press('Tab')
      }
      expect(stops).toEqual(links)
      await page.locator(`${drawing} a.report[href^="#origin-"]`).first().focus()
      await page.keyboard.press('Enter')
      const row = page.locator('#origins tr:target')
      expect(await row.locator('blockquote').count()).toBeGreaterThan(1)
      await row.locator('td a').first().click()
      await page.waitForURL(/\/reports\/.+#claim-/)
      expect(await page.locator('.sentence:has(:target)').count()).toBe(1)
    }, options))

  test('leads from an origin to its row of the table', () =>
    visitEvent(async (page) => {
      const origin = page.locator(`${drawing} a.named`, { hasText: 'Army' })
      await origin.click()
      expect(new URL(page.url()).hash).toBe(await origin.getAttribute('href'))
      const row = page.locator('#origins tr:target')
      expect(await row.innerText()).toContain('Army')
      expect(await row.locator('li').count()).toBe(8)
    }, options))
})

test('the table tells every sentence that the graph leads to', () =>
  visitEvent(async (page) => {
    const drawn = await page
      .locator('svg.columns a.report')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const told = await page.locator('#origins td a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const rows = await page.locator('#origins tbody tr').evaluateAll((all) => all.map(({ id }) => `#${id}`))
    for (const href of drawn) expect([...told, ...rows]).toContain(href)
    for (const href of told) {
      await page.goto(`${stores.address('retold')}${href}`)
      expect(await page.locator('.sentence:has(:target)').count()).toBe(1)
    }
  }))

test('shows what changed on the way with both sentences, and notes it beside the figure', () =>
  visitEvent(async (page) => {
    const section = page.locator('section[aria-labelledby="mutations-heading"]')
    const changes = await section.locator('li').evaluateAll((all) => all.map((item) => item.textContent))
    for (const words of [
      ['“strength” becomes “killed”', 'Up to 100 gunmen took part', 'In Orva 100 gunmen were killed'],
      ['Others are counted', 'troops killed 80 militants', '80 soldiers were killed'],
      ['The bound is lost', 'At least 20 soldiers were killed', 'said 20 soldiers had been killed'],
      ['copied without its speaker', 'a nurse at the hospital said', 'the market of Orva.'],
    ])
      expect(changes.some((text) => words.every((each) => text.includes(each)))).toBe(true)
    const note = page.locator('.change', { hasText: 'the bound is lost' })
    await page.locator('figure', { has: note }).getByText('The same as a table').click()
    await note.locator('a').click()
    expect(await page.locator('.sentence:has(:target)').innerText()).toContain('At least 20 soldiers')
  }))

test('says in each row of a strip by which way the figure came, and what it repeats', () =>
  visitEvent(async (page) => {
    const strip = await page.locator('svg.strip').first().textContent()
    for (const words of ['army, via Radio Lake, Evening Post', 'copied from Nurse at the hospital', 'goes back to Two'])
      expect(strip?.replaceAll(/\s+/g, ' ')).toContain(words)
  }))

test('says of each estimate how many reports, sources and origins it rests on, and how many have no stake', () =>
  visitEvent(async (page) => {
    expect(await page.locator('.standing').first().innerText()).toMatch(
      /^\d+ independent origins, .+ stake in the fight; \d+ sources in \d+ reports$/i,
    )
    await page.locator('header .corroboration a').click()
    expect(new URL(page.url()).hash).toBe('#origins')
  }))
