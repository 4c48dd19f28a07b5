import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestStores, type TestStores } from './test-stores.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

const visit = (path: string, look: (page: Page) => Promise<void>, javaScriptEnabled = true) =>
  stores.visit(`${stores.address('retold')}${path}`, look, {
    javaScriptEnabled,
    viewport: { width: 1440, height: 900 },
  })

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

/** Every link of a page that leads to a sentence finds one there. */
const expectSentences = async (page: Page, selector: string) => {
  const links = await page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(0)
  for (const link of new Set(links)) {
    await page.goto('about:blank')
    await page.goto(`${stores.address('retold')}${link}`)
    expect(await page.locator(`${new URL(page.url()).hash}:target`).count()).toBe(1)
  }
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a source is found in the table, and its figures lead to their sentences', () =>
    visit(
      '/sources',
      async (page) => {
        await page.locator('tbody th a').first().click()
        expect(await page.locator('h1').count()).toBe(1)
        expect(new URL(page.url()).pathname).toMatch(/^\/sources\/.+/)
        await expectSentences(page, 'main a[href*="#claim-"]')
      },
      javaScriptEnabled,
    ))

  test('the order of the table stands in the address', () =>
    visit(
      '/sources',
      async (page) => {
        await page.getByRole('link', { name: 'Source', exact: true }).click()
        await page.waitForURL(/sort=name/)
        const names = await page.locator('tbody th a').allInnerTexts()
        expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')))
        expect(await page.locator('[aria-sort="ascending"]').innerText()).toContain('Source')
      },
      javaScriptEnabled,
    ))

  test('every cell of the matrix leads to its sentence', () =>
    visit('/matrix', (page) => expectSentences(page, 'svg.matrix [role=gridcell] a'), javaScriptEnabled))

  test('the matrix is held against a source that the form names', () =>
    visit(
      '/matrix',
      async (page) => {
        const form = page.getByRole('form', { name: 'What the matrix shows' })
        const name = await form.locator('select[name=against] option').last().innerText()
        await form.locator('select[name=against]').selectOption({ label: name })
        if (!javaScriptEnabled) await form.getByRole('button').click()
        await page.waitForURL(/against=/)
        expect(await page.locator('main .lead').innerText()).toContain(`the figure of ${name}`)
      },
      javaScriptEnabled,
    ))
})

test('a choice made in the form before the script of its page is ready is sent when it is', () =>
  visit('/', async (page) => {
    await page.route(/_app\/immutable/, async (route) => {
      await setTimeout(1500)
      await route.continue()
    })
    await page.goto(new URL('/matrix', page.url()).href, { waitUntil: 'commit' })
    await page.locator('select[name=order]').selectOption({ index: 1 })
    expect(page.url()).not.toContain('order=')
    await page.waitForURL(/order=/)
  }))

test('the matrix is one stop of the Tab key, and arrow keys go from cell to cell', () =>
  visit('/matrix', async (page) => {
    await page.locator('svg.matrix a[tabindex="0"]').waitFor()
    expect(await page.locator('svg.matrix a[tabindex="0"]').count()).toBe(1)
    await page.locator('svg.matrix a[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    const first = await focused(page)
    expect(first).toMatch(/^cell-0-/)
    await page.keyboard.press('End')
    expect(await focused(page)).not.toBe('')
    expect(await page.locator('#matrix .readout .strong').innerText()).not.toBe('')
    await page.keyboard.press('Control+Home')
    expect(await focused(page)).toBe('cell--1-0')
  }))

test('arrow keys go from an origin to its reports', () =>
  visit('/', async (page) => {
    const event = await page.locator('a[href^="/events/"]').first().getAttribute('href')
    await page.goto(`${stores.address('retold')}${event}`)
    await page.waitForLoadState('networkidle')
    const links = page.locator('svg.columns a')
    await links.first().focus()
    const kind = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
    expect(await kind()).toMatch(/^#origin-/)
    await page.keyboard.press('ArrowRight')
    expect(await kind()).toMatch(/#claim-/)
    await page.keyboard.press('ArrowLeft')
    expect(await kind()).toMatch(/^#origin-/)
  }))

test.each(['/sources.csv', '/matrix.csv', '/materiel.csv'])(
  '%s is a table to save, under the policy of its address',
  (path) =>
    visit('/sources', async (page) => {
      const answer = await page.request.get(`${stores.address('retold')}${path}?policy=conservative`)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toContain('text/csv')
      expect((await answer.text()).split('\r\n')[0]).toMatch(/^\w+(,\w+)+$/)
    }),
)
