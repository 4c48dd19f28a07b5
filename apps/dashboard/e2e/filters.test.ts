import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCRIPTED_OR_NOT, useTestStores } from './use-test-stores.ts'

const { visit } = useTestStores('allSeeds', 'madeUp')

const SIZE = { viewport: { width: 1440, height: 900 } }

const show = (page: Page) => page.getByRole('button', { name: 'Show' }).first().click()

const unfold = (page: Page) => page.getByText('More filters').click()

type Ask = (page: Page) => Promise<unknown>

const fill =
  (name: string, words: string): Ask =>
  (page) =>
    page.locator(`[name=${name}]`).fill(words)

const choose =
  (name: string): Ask =>
  (page) =>
    page.locator(`select[name=${name}]`).selectOption({ index: 1 })

/** Each filter of the overview: where it is asked in, how, and what the address then says. */
const FILTERS: Readonly<Record<string, readonly [isFolded: boolean, ask: Ask, address: RegExp]>> = {
  words: [false, fill('q', 'farmers'), /[?&]q=farmers/],
  place: [false, fill('place', 'Verrin'), /[?&]place=Verrin/],
  'a first day': [false, fill('from', '2025-03-03'), /[?&]from=2025-03-03/],
  'a last day': [false, fill('to', '2025-03-03'), /[?&]to=2025-03-03/],
  actor: [true, fill('actor', 'army'), /[?&]actor=army/],
  source: [true, fill('source', 'The Wire'), /[?&]source=The(?:\+|%20)Wire/],
  'a kind of speaker': [true, choose('kind'), /[?&]kind=[\w-]+/],
  'a stake of the speaker': [true, choose('stake'), /[?&]stake=[\w-]+/],
}

describe.each(SCRIPTED_OR_NOT)('the overview, %s', (_, javaScriptEnabled) => {
  test.each(Object.entries(FILTERS))('is filtered by %s, and the filter is lifted by its link', (_name, filter) =>
    visit(
      'madeUp',
      '/',
      async (page) => {
        await page.waitForLoadState('networkidle')
        const [isFolded, ask, address] = filter
        if (isFolded) await unfold(page)
        await ask(page)
        if (!address.test(page.url())) await show(page)
        await page.waitForURL(address)
        const inUse = page.getByRole('list', { name: 'Filters in use' }).getByRole('link')
        await expect.poll(() => inUse.count()).toBe(1)
        await inUse.first().click()
        await page.waitForURL((url) => !address.test(url.href))
        await expect.poll(() => inUse.count()).toBe(0)
      },
      { javaScriptEnabled, ...SIZE },
    ),
  )

  test('comes closer by a bar of its chart', () =>
    visit(
      'allSeeds',
      '/',
      async (page) => {
        await page.locator('#over-time .drawing svg a').first().press('Enter')
        await page.waitForURL(/from=.+&to=/)
        expect(await page.locator('[name=from]').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/)
      },
      { javaScriptEnabled, ...SIZE },
    ))
})

test('chooses the days that a pointer draws over several bars', () =>
  visit(
    'allSeeds',
    '/',
    async (page) => {
      await page.waitForLoadState('networkidle')
      const all = await page.locator('h1').innerText()
      const chart = page.locator('#over-time .drawing svg')
      await chart.scrollIntoViewIfNeeded()
      const box = await chart.boundingBox()
      if (box === null) throw new Error('The chart is not drawn.')
      await page.mouse.move(box.x + 0.55 * box.width, box.y + 40)
      await page.mouse.down()
      await page.mouse.move(box.x + 0.99 * box.width, box.y + 60, { steps: 5 })
      expect(await chart.locator('.brush').count()).toBe(1)
      await page.mouse.up()
      await page.waitForURL(/from=20.+&to=20/)
      await expect.poll(() => page.locator('h1').innerText()).not.toBe(all)
      await page.goBack()
      await expect.poll(() => page.locator('h1').innerText()).toBe(all)
    },
    SIZE,
  ))
