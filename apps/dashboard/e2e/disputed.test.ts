import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCRIPTED_OR_NOT, useTestStores } from './use-test-stores.ts'

const { visit } = useTestStores()

describe.each(SCRIPTED_OR_NOT)('a researcher without a manual, %s', (_, javaScriptEnabled) => {
  const look = (path: string, check: (page: Page) => Promise<void>) =>
    visit('madeUp', path, check, { javaScriptEnabled })

  test('finds what is most disputed in a month, sees between whom, and reads the sentences, in two clicks', () =>
    look('/', async (page) => {
      let clicks = 0
      const click = async (link: ReturnType<Page['getByRole']>) => {
        clicks += 1
        await link.click()
      }
      await page.locator('input[name=from]').fill('2025-03-01')
      await page.locator('input[name=to]').fill('2025-03-31')
      await click(page.getByRole('button', { name: 'Show' }))
      await page.waitForURL(/from=2025-03-01&to=2025-03-31/)
      const disputed = page.getByRole('region', { name: 'Most disputed' })
      const [first] = await disputed.getByRole('listitem').all()
      if (first === undefined) throw new Error('No event is disputed.')
      expect(await first.innerText()).toMatch(/×\d/)
      expect(await first.innerText()).toContain('A camp elder')
      await click(first.getByRole('link', { name: 'up to 60' }))
      await page.waitForURL(/#claim-/)
      expect(await page.locator('mark:target').innerText()).toContain('Up to 60 villagers')
      expect(clicks).toBe(2)
    }))

  test('finds why they differ, each two sentences side by side, in two clicks from the first page', () =>
    look('/', async (page) => {
      await page.getByRole('region', { name: 'Most disputed' }).getByRole('heading', { level: 3 }).first().click()
      await page.waitForURL(/\/events\/e/)
      await page.getByRole('checkbox').first().check()
      expect(await page.getByRole('heading', { name: 'Why they differ' }).count()).toBe(1)
      expect(await page.locator('blockquote').count()).toBeGreaterThan(2)
    }))
})
