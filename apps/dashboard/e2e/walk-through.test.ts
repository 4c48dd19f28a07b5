import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from './start-server.ts'
import { openTestStores, type TestStores } from './test-stores.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

const backgroundOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)

/** Where the page of a claim must have arrived: its sentence in view and lit, as no other sentence is. */
const expectSentenceLit = async (page: Page) => {
  const anchor = new URL(page.url()).hash
  expect(anchor).toMatch(/^#claim-.+/)
  await page.locator(`${anchor}:target`).waitFor()
  const lit = page.locator(`.sentence:has(${anchor})`)
  const box = await lit.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true)
  expect(await backgroundOf(page, `.sentence:has(${anchor})`)).not.toBe(
    await backgroundOf(page, '.sentence:not(:has(:target))'),
  )
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('leads from the overview over the list of events and an event to the sentence of a figure', () =>
    stores.visit(
      stores.address('seeds'),
      async (page) => {
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click()
        const events = page.locator('tbody th a[href^="/events/"]')
        await events.first().waitFor()
        expect(await events.count()).toBe(await stores.countEvents('seeds'))
        await events.first().click()
        await page.locator('svg.strip').first().waitFor()
        expect(await page.getByText('One origin, not corroborated', { exact: false }).count()).toBeGreaterThan(0)
        expect(await page.locator('h1').count()).toBe(1)
        const mark = page.locator('svg.strip a').first()
        const href = await mark.getAttribute('href')
        await mark.click()
        expect(page.url().endsWith(href ?? 'nowhere')).toBe(true)
        await expectSentenceLit(page)
      },
      { javaScriptEnabled },
    ))

  test('leads every figure in the list of events straight to its sentence', () =>
    stores.visit(
      `${stores.address('seeds')}/events`,
      async (page) => {
        const links = await page
          .locator('td.figure a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        expect(links.length).toBeGreaterThan(1)
        for (const link of links) {
          await page.goto('about:blank')
          await page.goto(`${stores.address('seeds')}${link}`)
          await expectSentenceLit(page)
        }
      },
      { javaScriptEnabled },
    ))

  test('links a figure in the text to its note, and the note back to the text', () =>
    stores.visit(
      `${stores.address('seeds')}/reports`,
      async (page) => {
        await page.locator('tbody th a').first().click()
        await page.locator('mark .phrase').first().click()
        expect(new URL(page.url()).hash).toMatch(/^#note-/)
        await page.locator('li:target .claim a').click()
        await expectSentenceLit(page)
      },
      { javaScriptEnabled },
    ))
})

test('says "unknown" where publisher, date and place are not known', () =>
  stores.visit(`${stores.address('seeds')}/reports`, async (page) => {
    const list = await page.locator('main tbody').innerText()
    expect(list).toContain('publisher unknown')
    expect(list).toContain('date unknown')
  }))

test('reads the figures under the policy that the address names', () =>
  stores.visit(`${stores.address('madeUp')}/events`, async (page) => {
    await page.locator('tbody th a').first().click()
    const figure = page.locator('section[aria-labelledby="killed-civilian-heading"] header .figure')
    expect(await figure.innerText()).toContain('60')
    await page.getByRole('link', { name: 'Conservative' }).click()
    await page.waitForURL((url) => url.searchParams.get('policy') === 'conservative')
    await expect.poll(() => figure.innerText()).toMatch(/^at least 20/)
  }))

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the overview %s', (_, javaScriptEnabled) => {
  test('leads each total to the sentences it adds up', () =>
    stores.visit(
      stores.address('madeUp'),
      async (page) => {
        expect(await page.locator('h1').innerText()).toBe('From 20 to 60 people reported killed in 1 event')
        await page.getByRole('link', { name: /^20–60.*Killed/ }).click()
        await page.locator('h1', { hasText: 'sentences behind the figures' }).waitFor()
        await page.locator('tbody th a').first().click()
        await page.waitForURL(/#claim-/)
        await expectSentenceLit(page)
      },
      { javaScriptEnabled },
    ))

  test('shows what the filters ask for, under an address that says so', () =>
    stores.visit(
      stores.address('madeUp'),
      async (page) => {
        await page.getByRole('searchbox', { name: 'Words' }).fill('farmers')
        await page.getByRole('button', { name: 'Show' }).click()
        await page.waitForURL(/[?&]q=farmers/)
        await page.locator('h1', { hasText: '12 people reported injured in 1 event' }).waitFor()
        await page.getByRole('link', { name: '“farmers”' }).click()
        await page.locator('h1', { hasText: 'reported killed' }).waitFor()
      },
      { javaScriptEnabled },
    ))

  test('gives the numbers of the chart as a file', () =>
    stores.visit(
      stores.address('madeUp'),
      async (page) => {
        const saving = page.waitForEvent('download')
        await page.getByRole('link', { name: 'CSV' }).click()
        const file = await saving
        expect(file.suggestedFilename()).toBe('over-time.csv')
        expect(await readFile(await file.path(), 'utf8')).toContain('2025-03-03,2025-03-03,1,20,28,60')
      },
      { javaScriptEnabled },
    ))
})

test.each([
  ['SVG', /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/],
  ['PNG', /^.PNG/],
])('saves a chart as %s, with its look in it', (name, beginning) =>
  stores.visit(stores.address('madeUp'), async (page) => {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const file = await saving
    expect(file.suggestedFilename()).toBe(`over-time.${name.toLowerCase()}`)
    expect(await readFile(await file.path(), 'latin1')).toMatch(beginning)
  }),
)

test('lets other pages take in a chart of its own, and nothing else', () =>
  stores.visit(`${stores.address('madeUp')}/embed/over-time`, async (page) => {
    expect(await page.locator('h1').innerText()).toBe('People reported killed, by day, March 2025')
    expect(await page.locator('nav').count()).toBe(0)
    const policyOf = async (path: string) =>
      (await page.request.get(`${stores.address('madeUp')}${path}`)).headers()['content-security-policy']
    expect(await policyOf('/embed/over-time')).toContain('frame-ancestors *')
    expect(await policyOf('/')).toContain("frame-ancestors 'none'")
  }))

test('says how to add reports when there are none, and leads to where that is done', () =>
  stores.visit(stores.address('empty'), async (page) => {
    expect(await page.locator('main').innerText()).toContain('reportedly ingest')
    await page.getByRole('link', { name: 'Add the first report' }).click()
    await page.waitForURL(/\/add$/)
  }))

test('answers an unknown address with 404 and a way on', () =>
  stores.visit(stores.address('seeds'), async (page) => {
    for (const path of ['/events/none', '/reports/none', '/nowhere']) {
      const response = await page.goto(`${stores.address('seeds')}${path}`)
      expect(response?.status()).toBe(404)
      expect(await page.locator('main a[href="/"]').count()).toBe(1)
    }
  }))

test('says in words that a store cannot be read, and names the file', async () => {
  const file = join(stores.folder, 'broken.sqlite')
  await writeFile(file, 'This is no database.'.repeat(200))
  const server = await startServer(file)
  await stores
    .visit(`${server.url}/reports`, async (page) => {
      expect(await page.title()).toContain('Something went wrong')
      expect(await page.locator('main').innerText()).toContain('broken.sqlite')
    })
    .finally(server.stop)
})
