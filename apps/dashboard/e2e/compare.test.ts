import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestStores, type TestStores } from './test-stores.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  const visit = (path: string, look: (page: Page) => Promise<void>) =>
    stores.visit(`${stores.address('madeUp')}${path}`, look, { javaScriptEnabled })

  test('compares two reports that are kept, at an address of its own', () =>
    visit('/compare', async (page) => {
      await page.locator('select[name=a]').selectOption({ index: 1 })
      await page.locator('select[name=b]').selectOption({ index: 2 })
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.waitForURL(/\?a=r.+&b=r/)
      expect(await page.locator('h1').innerText()).toBe('Two reports, side by side')
      await page.locator('.figure a').first().click()
      await page.waitForURL(/#claim-/)
      expect(await page.locator('mark:target').count()).toBe(1)
    }))

  test('compares pasted texts, and gives their coded rows', () =>
    visit('/compare', async (page) => {
      await page.locator('[name=text-a]').fill('Gunmen killed 12 soldiers in Djibo on 3 March 2025, the army said.')
      await page.locator('[name=text-b]').fill('Residents said 20 soldiers were killed in Djibo on 3 March 2025.')
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.locator('.sides').first().waitFor()
      expect(await page.locator('.side blockquote').count()).toBe(2)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('comparison.csv')
    }))

  test('says which side is missing or the same', () =>
    visit('/compare?a=none', async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('“none”')
    }))
})

test('gives the coded rows of an event', () =>
  stores.visit(`${stores.address('madeUp')}/`, async (page) => {
    const href = await page.locator('a[href^="/events/"]').first().getAttribute('href')
    const answer = await page.request.get(`${stores.address('madeUp')}${href?.split(/[?#]/)[0]}/rows.json`)
    expect(answer.status()).toBe(200)
    expect(await answer.json()).toContainEqual(expect.objectContaining({ measure: 'killed', rule: 'made/up' }))
  }))
