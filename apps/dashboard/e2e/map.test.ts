import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCRIPTED_OR_NOT, useTestStores } from './use-test-stores.ts'

const { visit: open } = useTestStores()

const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams

/** Drags a pointer across a part of a drawing, from and to parts of its width and height. */
const drag = async (page: Page, selector: string, from: readonly [number, number], to: readonly [number, number]) => {
  await page.locator(selector).scrollIntoViewIfNeeded()
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not drawn`)
  const move = ([x, y]: readonly [number, number]) => page.mouse.move(box.x + x * box.width, box.y + y * box.height)
  await move(from)
  await page.mouse.down()
  await move(to)
  await page.mouse.up()
}

describe.each(SCRIPTED_OR_NOT)('%s', (_, javaScriptEnabled) => {
  const visit = (path: string, look: (page: Page) => Promise<void>) => open('madeUp', path, look, { javaScriptEnabled })

  test('leads from a mark on the map to its events, and from a figure to its sentence', () =>
    visit('/map', async (page) => {
      await page.locator('svg.map a').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/spot=/)
      expect(await page.locator('#which').innerText()).toContain('Verrin')
      await page.locator('.which a[href*="#claim-"]').first().click()
      await page.waitForURL(/#claim-/)
      expect(await page.locator('mark:target').count()).toBe(1)
    }))

  test('comes closer and goes back to all places by links', () =>
    visit('/map', async (page) => {
      await page.getByRole('link', { name: 'Closer' }).click()
      await page.waitForURL(/bbox=/)
      await page.getByRole('link', { name: 'All places' }).click()
      await page.waitForURL((url) => !url.search.includes('bbox'))
    }))

  test('chooses days by a bar of the timeline and by the form', () =>
    visit('/map', async (page) => {
      await page.locator('svg.timeline a').last().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/from=2025-03-03/)
      expect(await page.locator('h1').innerText()).toContain('3 March 2025')
      await page.locator('input[name=from]').fill('2026-01-01')
      await page.locator('input[name=to]').fill('')
      await page.getByRole('button', { name: 'Show' }).click()
      await page.waitForURL(/from=2026-01-01/)
      expect(await page.locator('svg.map a').count()).toBe(0)
    }))
})

test('comes closer to what a pointer drags across the map', () =>
  open('madeUp', '/map', async (page) => {
    await page.waitForLoadState('networkidle')
    await drag(page, 'svg.map', [0.4, 0.4], [0.6, 0.6])
    await page.waitForURL(/bbox=/)
    expect(queryOf(page).has('crop')).toBe(false)
    expect(await page.locator('svg.map a').count()).toBe(1)
  }))

test('chooses the days that a pointer drags across the timeline', () =>
  open('madeUp', '/map', async (page) => {
    await page.waitForLoadState('networkidle')
    await drag(page, 'svg.timeline', [0.1, 0.5], [0.9, 0.5])
    await page.waitForURL(/from=2025-03-03/)
    expect(queryOf(page).get('to')).toBe('2025-03-03')
  }))
