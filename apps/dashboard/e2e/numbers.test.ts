import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findScreens } from './numbers/find-screens.ts'
import { judgeNumber } from './numbers/judge-number.ts'
import { listNumbers } from './numbers/list-numbers.ts'
import { readTargets } from './numbers/read-targets.ts'
import type { StoreName } from './test-stores.ts'
import { useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores('allSeeds', 'madeUp', 'retold', 'crowd')
const sahel = fileURLToPath(new URL('../../../seeds/sahel', import.meta.url))

/** What is wrong with the numbers of the page at hand, each fault once. */
const findFaults = async (page: Page, open: ReturnType<typeof readTargets>): Promise<readonly string[]> => {
  const here = page.url()
  const faults = new Set<string>()
  for (const number of await listNumbers(page)) {
    const fault = await judgeNumber(number, (href) => open.target(new URL(href, here).href))
    if (fault !== null) faults.add(`${new URL(here).pathname}${new URL(here).search} ${fault}`)
  }
  return [...faults]
}

test.each(['allSeeds', 'madeUp', 'retold', 'crowd'] as const satisfies readonly StoreName[])(
  'leads every number on every screen of the store "%s" to its sentence in one click, or says that it is no figure',
  { timeout: 600_000 },
  (store) =>
    visit(store, '/about:blank', async (page) => {
      const open = readTargets(page)
      const faults: string[] = []
      for (const path of await findScreens(page, stores().address(store))) {
        await page.goto(`${stores().address(store)}${path}`)
        faults.push(...(await findFaults(page, open)))
      }
      expect(faults).toEqual([])
    }),
)

test('leads the numbers of reports not yet kept to their sentences', () =>
  visit('madeUp', '/add', async (page) => {
    const text = await readFile(join(sahel, 'bamako-dawn.md'), 'utf8')
    await page.getByRole('textbox', { name: 'Text of a report' }).fill(text.replace(/^---[^]*?---\n/, ''))
    await page.getByRole('button', { name: 'Read the figures' }).click()
    await page.locator('article mark').first().waitFor()
    const open = readTargets(page)
    await open.know(page.url(), await page.content())
    expect(await findFaults(page, open)).toEqual([])
  }))
