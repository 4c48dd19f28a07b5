import { expect, test } from 'vitest'
import { findRecordPaths, SCREENS } from './measured-paths.ts'
import { useTestStores } from './use-test-stores.ts'
import { listViolations } from './list-violations.ts'

/** A store of 4,000 invented figures: what is more differs in numbers alone. */
const { stores, visit } = useTestStores('many')

const listPaths = async (): Promise<readonly string[]> => {
  const records = await findRecordPaths(stores().address('many'))
  return [...SCREENS, '/figures', '/embed/map', '/embed/matrix', ...records, `${records[0]}/origins`]
}

test.each(['light', 'dark'] as const)(
  'very many are accessible on every screen in %s',
  async (colorScheme) => {
    for (const path of await listPaths())
      await visit(
        'many',
        path,
        async (page) => {
          expect([path, await listViolations(page)]).toEqual([path, []])
        },
        { colorScheme },
      )
  },
  300_000,
)

test('very many fit a narrow screen, without scrolling sideways', async () => {
  for (const path of await listPaths())
    await visit(
      'many',
      path,
      async (page) => {
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
        expect([path, scrollWidth]).toEqual([path, clientWidth])
      },
      { viewport: { width: 390, height: 800 }, javaScriptEnabled: true },
    )
}, 120_000)

test('of very many only some are drawn and listed at once, the rest on further pages', async () => {
  for (const path of ['/events', '/figures', '/sources', '/materiel', '/reports', '/matrix'])
    await visit('many', path, async (page) => {
      expect([path, (await page.locator('main tbody tr').count()) < 900]).toEqual([path, true])
      const next = page.locator('a[rel="next"]').first()
      expect([path, await next.count()]).toEqual([path, 1])
      const first = await page.locator('main').innerText()
      await next.click()
      await page.waitForURL(/page=2/)
      await expect.poll(() => page.locator('main').innerText()).not.toBe(first)
    })
}, 120_000)
