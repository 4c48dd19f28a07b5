import { writeFile } from 'node:fs/promises'
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
  expect(await page.locator(`${anchor}:target`).count()).toBe(1)
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
  test('leads from the overview over an event to the sentence of a figure', () =>
    stores.visit(
      stores.address('seeds'),
      async (page) => {
        const events = page.locator('h2 a[href^="/events/"]')
        expect(await events.count()).toBe(await stores.countEvents('seeds'))
        expect(await page.getByText('One origin, not corroborated', { exact: false }).count()).toBeGreaterThan(0)
        await events.first().click()
        expect(await page.locator('h1').count()).toBe(1)
        const mark = page.locator('svg.strip a').first()
        const href = await mark.getAttribute('href')
        await mark.click()
        expect(page.url().endsWith(href ?? 'nowhere')).toBe(true)
        await expectSentenceLit(page)
      },
      { javaScriptEnabled },
    ))

  test('leads every figure of the overview straight to its sentence', () =>
    stores.visit(
      stores.address('seeds'),
      async (page) => {
        const links = await page
          .locator('dd a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        expect(links.length).toBeGreaterThan(4)
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
        await page.locator('h2 a').first().click()
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
    const list = await page.locator('main ol').innerText()
    expect(list).toContain('publisher unknown')
    expect(list).toContain('date unknown')
  }))

test('reads the figures under the policy that the address names', () =>
  stores.visit(stores.address('madeUp'), async (page) => {
    await page.locator('h2 a').first().click()
    const figure = page.locator('section[aria-labelledby="killed-civilian-heading"] header .figure')
    expect(await figure.innerText()).toContain('60')
    await page.getByRole('link', { name: 'Conservative' }).click()
    await page.waitForURL((url) => url.searchParams.get('policy') === 'conservative')
    await expect.poll(() => figure.innerText()).toMatch(/^at least 20/)
  }))

test('says how to add reports when there are none', () =>
  stores.visit(stores.address('empty'), async (page) =>
    expect(await page.locator('main').innerText()).toContain('reportedly ingest'),
  ))

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
