import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCRIPTED_OR_NOT, useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores()

const expectBeside = async (page: Page) => {
  await page.waitForURL(/\?a=r[^&]+&b=r/)
  expect(await page.locator('h1').innerText()).toBe('Two reports, side by side')
  await page.locator('.figure a').first().click()
  await page.waitForURL(/#claim-/)
  expect(await page.locator('mark:target').count()).toBe(1)
}

describe.each(SCRIPTED_OR_NOT)('%s', (_, javaScriptEnabled) => {
  const look = (path: string, check: (page: Page) => Promise<void>) =>
    visit('madeUp', path, check, { javaScriptEnabled })

  test('finds two reports by their words and sets them side by side, at an address of its own', () =>
    look('/compare', async (page) => {
      const first = page.getByRole('region', { name: 'First report' })
      await first.getByRole('combobox').fill('60 feared')
      await first.getByRole('button', { name: 'Find' }).click()
      await page.waitForURL(/find-a=60/)
      await expect.poll(() => first.getByRole('status').innerText()).toBe('1 report')
      await first.getByRole('button', { name: 'Up to 60 villagers' }).click()
      await page.waitForURL(/\?a=r/)
      const second = page.getByRole('region', { name: 'Second report' })
      await second.getByText('tells of the same event').waitFor()
      await second.getByRole('button', { name: 'At least 20 villagers' }).click()
      await expectBeside(page)
    }))

  test('lets one of the two be chosen anew', () =>
    look('/compare', async (page) => {
      const second = page.getByRole('region', { name: 'Second report' })
      await second.getByRole('listitem').getByRole('button').first().click()
      await page.waitForURL(/\?b=r/)
      await second.getByRole('button', { name: /^choose another/ }).click()
      await page.waitForURL((url) => !url.searchParams.has('b'))
      await second.getByRole('combobox').waitFor()
    }))

  test('leads from a report to one of the same event, beside it', () =>
    look('/reports', async (page) => {
      await page.locator('tbody th a').first().click()
      await page.getByRole('region', { name: 'Compare it with' }).getByRole('link').first().click()
      await expectBeside(page)
    }))

  test('leads from two reports ticked on the page of an event to both', () =>
    look('/events', async (page) => {
      await page.locator('tbody th a').first().click()
      await page.getByRole('checkbox').first().check()
      await page.getByRole('checkbox').nth(1).check()
      await page.getByRole('button', { name: 'Compare two of them' }).click()
      await expectBeside(page)
    }))

  test('compares pasted texts, and gives their coded rows', () =>
    look('/compare', async (page) => {
      await page.locator('[name=text-a]').fill('Gunmen killed 12 soldiers in Djibo on 3 March 2025, the army said.')
      await page.locator('[name=text-b]').fill('Residents said 20 soldiers were killed in Djibo on 3 March 2025.')
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.locator('.side blockquote').first().waitFor()
      expect(await page.locator('.side blockquote').count()).toBe(2)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('comparison.csv')
    }))

  test('compares a pasted text with a report that is kept', () =>
    look('/compare', async (page) => {
      await page.getByRole('region', { name: 'First report' }).getByRole('listitem').getByRole('button').first().click()
      await page.waitForURL(/\?a=r/)
      await page.locator('[name=text-b]').fill('Raiders killed 25 villagers in Verrin on 3 March 2025, residents said.')
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.locator('.side blockquote').first().waitFor()
      expect(await page.locator('h1').innerText()).toBe('Two reports, side by side')
    }))

  test('keeps a pasted text while a report is looked for and chosen on the other side', () =>
    look('/compare', async (page) => {
      const pasted = 'Raiders killed 25 villagers in Verrin on 3 March 2025, residents said.'
      const first = page.getByRole('region', { name: 'First report' })
      await page.locator('[name=text-b]').fill(pasted)
      await first.getByRole('combobox').fill('feared')
      await first.getByRole('button', { name: 'Find' }).click()
      await first.getByText('1 report').waitFor()
      expect(await page.locator('[name=text-b]').inputValue()).toBe(pasted)
      await first.getByRole('button', { name: 'Up to 60 villagers' }).click()
      await first.getByRole('button', { name: /^choose another/ }).waitFor()
      expect(await page.locator('[name=text-b]').inputValue()).toBe(pasted)
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByText('Two reports, side by side').waitFor()
    }))

  test('finds on the second side by Enter, and keeps the report chosen on the first', () =>
    look('/compare', async (page) => {
      await page.getByRole('region', { name: 'First report' }).getByRole('button', { name: 'Up to 60' }).click()
      await page.waitForURL(/\?a=r/)
      await page.getByRole('region', { name: 'Second report' }).getByRole('combobox').fill('nowhere')
      await page.getByRole('region', { name: 'Second report' }).getByRole('combobox').press('Enter')
      await page.waitForURL(/\?a=r[^&]+&find-b=nowhere/)
    }))

  test('says which side is missing or the same', () =>
    look('/compare?a=none', async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('“none”')
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('alert').getByText('none').waitFor()
    }))
})

test('finds while one types, without taking a letter away', () =>
  visit('madeUp', '/reports', async (page) => {
    await page.waitForLoadState('networkidle')
    await page.getByRole('searchbox').pressSequentially('feared ', { delay: 120 })
    await page.waitForURL(/q=feared/)
    expect(await page.getByRole('searchbox').inputValue()).toBe('feared ')
    await expect.poll(() => page.locator('h1').innerText()).toBe('1 report with “feared”')
  }))

test('gives the coded rows of an event', () =>
  visit('madeUp', '/', async (page) => {
    const href = await page.locator('a[href^="/events/"]').first().getAttribute('href')
    const answer = await page.request.get(`${stores().address('madeUp')}${href?.split(/[?#]/)[0]}/rows.json`)
    expect(answer.status()).toBe(200)
    expect(await answer.json()).toContainEqual(expect.objectContaining({ measure: 'killed', rule: 'made/up' }))
  }))
