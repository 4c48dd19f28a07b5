import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { useTestStores } from './use-test-stores.ts'

const { visit } = useTestStores()

test('opens a calendar by key at the days told of, and filters by the days chosen in it', () =>
  visit('madeUp', '/events', async (page) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.waitForLoadState('networkidle')
    const opener = page.getByRole('button', { name: 'days in a calendar' })
    await opener.press('Enter')
    const picker = page.getByRole('dialog', { name: 'Choose days' })
    await picker.getByRole('button', { name: /\b3 March 2025/ }).click()
    await picker.getByRole('button', { name: /\b5 March 2025/ }).click()
    await page.waitForURL(/from=2025-03-03&to=2025-03-05/)
    expect(await page.locator('[name=from]').inputValue()).toBe('2025-03-03')
    await expect.poll(() => picker.count()).toBe(0)
    expect(complaints).toEqual([])
  }))

test('takes a whole year at once', () =>
  visit('madeUp', '/', async (page) => {
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'days in a calendar' }).click()
    await page.getByRole('dialog', { name: 'Choose days' }).getByRole('button', { name: '2025', exact: true }).click()
    await page.waitForURL(/from=2025-01-01&to=2025-12-31/)
  }))

test('is accessible while open, and gives the keyboard back when closed by Escape', () =>
  visit('madeUp', '/', async (page) => {
    await page.waitForLoadState('networkidle')
    const opener = page.getByRole('button', { name: 'days in a calendar' })
    await opener.click()
    await page.getByRole('dialog', { name: 'Choose days' }).waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.day-picker').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
  }))
