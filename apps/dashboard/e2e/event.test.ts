import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestStores, type TestStores } from './test-stores.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

/** Shows the made-up event, which has every kind of figure. */
const visitEvent = (look: (page: Page) => Promise<void>, options = {}) =>
  stores.visit(
    `${stores.address('madeUp')}/events`,
    async (page) => {
      await page.goto(`${stores.address('madeUp')}${await page.locator('tbody th a').first().getAttribute('href')}`)
      await look(page)
    },
    { viewport: { width: 1440, height: 900 }, ...options },
  )

const bottomOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).first().boundingBox()
  return box === null ? Infinity : box.y + box.height
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the page of an event %s', (_, javaScriptEnabled) => {
  test('says in the first screen what it is, what is told, and how disputed that is', () =>
    visitEvent(
      async (page) => {
        expect(await bottomOf(page, 'section[aria-labelledby="glance"] tbody tr')).toBeLessThan(900)
        expect(await page.locator('header .dispute').innerText()).toMatch(/^Disputed: the highest figure is about/)
        expect(await page.locator('section[aria-labelledby="glance"] .figure').first().innerText()).toContain('20')
      },
      { javaScriptEnabled },
    ))

  test('leads to a figure that is told once, and on to its sentence', () =>
    visitEvent(
      async (page) => {
        const link = page.locator('section[aria-labelledby="glance"] p a').nth(1)
        const once = page.locator('#once li').first()
        await link.click()
        await once.waitFor()
        expect(await page.locator('#once li:target').count()).toBe(1)
        await once.locator('a').first().click()
        await page.waitForURL(/\/reports\/.+#claim-/)
        expect(await page.locator('.sentence:has(:target)').count()).toBe(1)
      },
      { javaScriptEnabled },
    ))
})

test('reads the sentence of a figure beside its strip, for the pointer and the Tab key alike', () =>
  visitEvent(async (page) => {
    const mark = page.locator('svg.strip a').first()
    const sentence = page.locator('.sentence-at').first()
    await expect.poll(() => sentence.innerText()).toContain('Point at a figure')
    await mark.focus()
    await expect.poll(() => sentence.locator('q').count()).toBe(1)
    const read = await sentence.innerText()
    await page.locator('h1').hover()
    await mark.blur()
    await expect.poll(() => sentence.innerText()).toContain('Point at a figure')
    await mark.hover()
    await expect.poll(() => sentence.innerText()).toBe(read)
  }))

/** The address of a page of the made-up store. */
const findAddress = async (page: Page, kind: 'overview' | 'map' | 'matrix' | 'source'): Promise<string> => {
  const home = stores.address('madeUp')
  if (kind !== 'source') return `${home}/${kind === 'overview' ? '' : kind}`
  await page.goto(`${home}/sources`)
  return `${home}${await page.locator('tbody th a').first().getAttribute('href')}`
}

const listAddresses = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))

test.each(['overview', 'event', 'map', 'matrix', 'source'] as const)(
  'gives every chart of the %s a page of its own and a file of its numbers',
  (kind) =>
    visitEvent(async (page) => {
      if (kind !== 'event') await page.goto(await findAddress(page, kind))
      const embeds = await listAddresses(page, 'figure a[href^="/embed/"]')
      expect(await page.locator('figure').count()).toBe(embeds.length)
      for (const path of embeds) {
        const response = await page.goto(`${stores.address('madeUp')}${path}`)
        expect(response?.status()).toBe(200)
        expect(response?.headers()['content-security-policy']).toContain('frame-ancestors *')
        expect(await page.locator('figure h1').count()).toBe(1)
        expect(await page.locator('figure svg').count()).toBeGreaterThan(0)
        const csv = await page.locator('figcaption a[download]').getAttribute('href')
        const file = await page.request.get(`${stores.address('madeUp')}${csv}`)
        expect(file.headers()['content-type']).toContain('text/csv')
        expect((await file.text()).split('\n').length).toBeGreaterThan(1)
      }
    }),
)

test('prints the page of an event with its sentences, and without forms and folds', () =>
  visitEvent(async (page) => {
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .locator('nav[aria-label="Main"], form:not(.listed), input, button, figcaption ul, summary')
        .locator('visible=true')
        .count(),
    ).toBe(0)
    expect(await page.locator('#once li').first().isVisible()).toBe(true)
    expect(await page.locator('figure blockquote').first().isVisible()).toBe(true)
    expect(await page.locator('.reports li a').first().isVisible()).toBe(true)
  }))
