import { expect, test } from 'vitest'
import { useTestStores } from './use-test-stores.ts'

const { visit } = useTestStores()

test('offers places while one types, and filters by the one chosen by key', () =>
  visit('madeUp', '/', async (page) => {
    await page.waitForLoadState('networkidle')
    const place = page.getByRole('combobox', { name: 'Place' })
    await place.focus()
    expect(await place.getAttribute('aria-expanded')).toBe('false')
    await place.pressSequentially('verr', { delay: 30 })
    await page.getByRole('listbox').getByRole('option', { name: 'Verrin' }).waitFor()
    await expect.poll(() => place.getAttribute('aria-activedescendant')).not.toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]place=Verrin/)
    expect(await place.inputValue()).toBe('Verrin')
    await page.getByRole('link', { name: /^Verrin.*lift/ }).click()
    await page.waitForURL((url) => !url.searchParams.has('place'))
    await expect.poll(() => place.inputValue()).toBe('')
  }))

test('takes a name that it does not offer, and closes by Escape', () =>
  visit('madeUp', '/', async (page) => {
    await page.waitForLoadState('networkidle')
    const place = page.getByRole('combobox', { name: 'Place' })
    await place.pressSequentially('v', { delay: 30 })
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBe(0)
    await place.fill('Nowhere')
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]place=Nowhere/)
  }))

test('finds a report to compare while one types, by its words, and chooses it by pointer', () =>
  visit('madeUp', '/compare', async (page) => {
    await page.waitForLoadState('networkidle')
    await page.getByRole('region', { name: 'First report' }).getByRole('combobox').pressSequentially('feared')
    await page.getByRole('listbox').getByRole('option', { name: 'Up to 60 villagers' }).click()
    await page.waitForURL(/\?a=r/)
  }))

test('breaks no rule of the page while it is open', () =>
  visit('madeUp', '/', async (page) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.waitForLoadState('networkidle')
    await page.getByRole('combobox', { name: 'Place' }).click()
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    expect(complaints).toEqual([])
  }))

test('keeps what was typed before its script came', () =>
  visit('madeUp', '/compare', async (page) => {
    const { promise: told, resolve: tell } = Promise.withResolvers<null>()
    await page.route('**/*.js', async (route) => {
      await told
      await route.continue()
    })
    await page.goto(page.url(), { waitUntil: 'commit' })
    const field = page.getByRole('region', { name: 'First report' }).getByRole('combobox')
    await field.fill('60 feared')
    tell(null)
    // The browser's own list goes once the script is there.
    await expect.poll(() => page.locator('input[list]').count(), { timeout: 10_000 }).toBe(0)
    await page.waitForLoadState('networkidle')
    expect(await field.inputValue()).toBe('60 feared')
    await page.getByRole('region', { name: 'First report' }).getByRole('button', { name: 'Find' }).click()
    await page.waitForURL(/find-a=60/)
    expect(await field.inputValue()).toBe('60 feared')
  }))
