import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useTestStores } from './use-test-stores.ts'

const { visit } = useTestStores('allSeeds')

const SIZE = { viewport: { width: 1440, height: 900 } }

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not drawn`)
  return { top: box.y, bottom: box.y + box.height }
}

const READOUT = '#matrix .readout'

test('says below the matrix how to read it, over none of its names and cells, until a cell is read', () =>
  visit(
    'allSeeds',
    '/matrix',
    async (page) => {
      await page.locator(READOUT).waitFor()
      const [readout, matrix] = [await boxOf(page, READOUT), await boxOf(page, 'svg.matrix')]
      expect(matrix.bottom).toBeGreaterThan(900)
      expect(readout.top).toBeGreaterThanOrEqual(matrix.bottom - 1)
    },
    SIZE,
  ))

test('reads each cell that the keyboard goes to at the foot of the window, and never over that cell', () =>
  visit(
    'allSeeds',
    '/matrix',
    async (page) => {
      await page.locator('svg.matrix a[tabindex="0"]').focus()
      for (const key of ['ArrowDown', 'ArrowDown', 'Control+End', 'ArrowUp', 'Control+Home']) {
        await page.keyboard.press(key)
        const id = await page.evaluate(() => document.activeElement?.id ?? '')
        expect(id).toMatch(/^cell-/)
        // The link of a heading reaches down its whole column.
        const drawn = id.includes('--') ? 'text' : '.mark'
        const [readout, cell] = [await boxOf(page, READOUT), await boxOf(page, `[id="${id}"] ${drawn}`)]
        expect({ key, isInSight: readout.bottom <= 901 }).toEqual({ key, isInSight: true })
        expect({ key, isClear: cell.bottom <= readout.top + 1 || cell.top >= readout.bottom - 1 }).toEqual({
          key,
          isClear: true,
        })
      }
    },
    SIZE,
  ))

test('lets go of what it read when the pointer leaves', () =>
  visit(
    'allSeeds',
    '/matrix',
    async (page) => {
      await page.locator(READOUT).waitFor()
      await page.locator('svg.matrix [role="gridcell"] a').first().hover()
      await expect.poll(() => page.locator(`${READOUT} .strong`).count()).toBe(1)
      await page.locator('h1').hover()
      await expect.poll(() => page.locator(`${READOUT} .hint`).count()).toBe(1)
    },
    SIZE,
  ))
