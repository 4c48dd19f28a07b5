import { expect, test } from 'vitest'
import { useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores()

const findReport = async (): Promise<string> => {
  const answer = await fetch(`${stores().address('madeUp')}/reports`)
  return /\/reports\/r\w+/.exec(await answer.text())?.[0] ?? '/reports/none'
}

test('steps from figure to figure by key, and stops stepping when told to', async () =>
  visit('madeUp', await findReport(), async (page) => {
    await page.getByRole('button', { name: 'turn keys off' }).waitFor()
    const figures = await page.locator('mark.figure').evaluateAll((all) => all.map(({ id }) => id))
    const here = () => new URL(page.url()).hash.slice(1)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(here()).toBe(figures[1])
    expect(await page.locator('mark:target').getAttribute('id')).toBe(figures[1])
    await page.keyboard.press('p')
    expect(here()).toBe(figures[0])
    await page.getByRole('button', { name: 'turn keys off' }).click()
    await page.keyboard.press('n')
    expect(here()).toBe(figures[0])
  }))

test('shows the whole record and leads on to the next figure without JavaScript', async () =>
  visit(
    'madeUp',
    await findReport(),
    async (page) => {
      await page.locator('summary').first().click()
      const note = page.locator('article li').first()
      expect(await note.locator('dl').innerText()).toContain('made/up')
      await note.getByRole('link', { name: 'next figure' }).click()
      const figures = await page.locator('mark.figure').evaluateAll((all) => all.map(({ id }) => id))
      expect(new URL(page.url()).hash).toBe(`#${figures[1]}`)
    },
    { javaScriptEnabled: false },
  ))
