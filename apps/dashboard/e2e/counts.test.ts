import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores('allSeeds')

const SIZE = { viewport: { width: 1440, height: 900 } }

const countRows = async (page: Page, address: string): Promise<number> => {
  await page.goto(address)
  const rows = await page.locator('section:has(> #figures) tbody > tr, main > table tbody > tr').count()
  const last = await page
    .locator('nav[aria-label^="Pages"]')
    .innerText({ timeout: 200 })
    .catch(() => '')
  return last === '' ? rows : -1
}

test('leads a count of partners, and of what is told in a role, to exactly so many figures', () =>
  visit(
    'allSeeds',
    '/sources/ml-general-staff',
    async (page) => {
      const links = await page
        .locator('.partners .count a, .roles dd a')
        .evaluateAll((all) => all.map((link) => [link.firstChild?.textContent ?? '', link.getAttribute('href') ?? '']))
      expect(links.length).toBeGreaterThan(3)
      for (const [count, href] of links.slice(0, 6))
        expect([href, await countRows(page, `${stores().address('allSeeds')}${href}`)]).toEqual([href, Number(count)])
    },
    SIZE,
  ))

test('leads the counts of a row in the table of sources to those figures, as far as filters leave them', () =>
  visit(
    'allSeeds',
    '/sources?place=Tinzaouaten',
    async (page) => {
      const row = page.locator('tbody tr').first()
      const figures = Number(await row.locator('[data-label="Figures"]').innerText())
      await row.locator('[data-label="Figures"] a').click()
      await page.waitForURL(/\/sources\/.+place=Tinzaouaten/)
      expect(await page.locator('#figures').innerText()).toContain(`${figures} figure`)
      expect(await countRows(page, page.url())).toBe(figures)
      await page.getByRole('link', { name: /^All \d+ figures$/ }).click()
      await page.getByRole('heading', { name: 'Every figure it tells' }).waitFor()
    },
    SIZE,
  ))

test('leads what a chart does not draw to the sentences about it', () =>
  visit(
    'allSeeds',
    '/',
    async (page) => {
      await page.getByRole('link', { name: /events of no known day$/ }).click()
      await page.waitForURL(/of=undated/)
      expect(await page.locator('main').innerText()).toContain('Only those about events of no known day')
      const all = await page.locator('h1').innerText()
      await page.getByRole('link', { name: 'All sentences' }).click()
      await page.waitForURL((url) => !url.searchParams.has('of'))
      expect(await page.locator('h1').innerText()).not.toBe(all)
    },
    SIZE,
  ))

test('offers reports within the window, the first of them in sight', () =>
  visit(
    'allSeeds',
    '/compare',
    async (page) => {
      await page.waitForLoadState('networkidle')
      const field = page.getByRole('region', { name: 'First report' }).getByRole('combobox')
      await field.pressSequentially('tinzaouaten')
      const list = page.getByRole('listbox')
      await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(6)
      const [box, first] = [await list.boundingBox(), await list.getByRole('option').first().boundingBox()]
      expect(box && box.y >= 0 && box.y + box.height <= 900).toBe(true)
      expect(first && first.y >= 0).toBe(true)
    },
    SIZE,
  ))

test('says what a cell of the matrix tells where it can be seen, however tall the matrix', () =>
  visit(
    'allSeeds',
    '/matrix',
    async (page) => {
      await page.waitForLoadState('networkidle')
      const cell = page.locator('svg.matrix [role="gridcell"] a').first()
      await cell.scrollIntoViewIfNeeded()
      await cell.hover()
      const words = page.locator('#matrix .readout .strong')
      const box = await words.boundingBox()
      expect(await words.innerText()).toMatch(/killed/)
      expect(box && box.y >= 0 && box.y + box.height <= 900).toBe(true)
    },
    SIZE,
  ))
