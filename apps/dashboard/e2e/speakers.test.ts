import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestStores, type TestStores } from './test-stores.ts'

let stores: TestStores

beforeAll(async () => {
  stores = await openTestStores()
})

afterAll(() => stores.close())

describe.each(['light', 'dark'] as const)('the speakers of a report, in %s', (colorScheme) => {
  test('are marked in the text, lead to the notes on their word, and these lead back and light them', () =>
    stores.visit(
      `${stores.address('retold')}/reports`,
      async (page) => {
        await page.locator('th a', { hasText: 'Army counts its dead' }).click()
        const nurse = page.locator('.speaker', { hasText: 'nurse' })
        expect(await nurse.count()).toBe(1)
        const plain = await nurse.evaluate((element) => getComputedStyle(element).backgroundColor)
        await nurse.locator('a.letter').first().click()
        expect(new URL(page.url()).hash).toMatch(/^#note-/)
        await page.locator('li:target').getByRole('link', { name: 'nurse at the hospital' }).click()
        expect(new URL(page.url()).hash).toMatch(/^#speaker-\d+-\d+$/)
        expect(await page.locator('.speaker:target').innerText()).toContain('nurse at the hospital')
        expect(await nurse.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(plain)
        expect(await page.locator('.sentence:has(:target)').innerText()).toContain('At least 41 soldiers')
      },
      { colorScheme },
    ))

  test('include those who passed the word on', () =>
    stores.visit(
      `${stores.address('retold')}/reports`,
      async (page) => {
        await page.locator('th a', { hasText: 'Army counts its dead' }).click()
        expect(await page.locator('.speaker', { hasText: 'Radio Lake' }).count()).toBe(1)
      },
      { colorScheme },
    ))
})
