import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findRecordPaths, SCREENS } from './measured-paths.ts'
import { useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores('madeUp', 'retold')

const listPaths = async (): Promise<readonly string[]> => [
  ...SCREENS,
  '/figures',
  ...(await findRecordPaths(stores().address('retold'))),
]

/** Bytes of script, gzipped, that a page may load before anybody does anything on it. */
const MOST_SCRIPT = 120_000

test('loads no more than 120 kB of script on any screen', async () => {
  for (const path of await listPaths())
    await visit('retold', path, async (page) => {
      await page.waitForLoadState('networkidle')
      const scripts = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js')),
      )
      const sizes = await Promise.all(
        [...new Set(scripts)].map(async (script) => gzipSync(await (await page.request.get(script)).body()).length),
      )
      const bytes = sizes.reduce((sum, size) => sum + size, 0)
      expect({ path, isScripted: bytes > 0, isTooMuch: bytes > MOST_SCRIPT }).toEqual({
        path,
        isScripted: true,
        isTooMuch: false,
      })
    })
}, 120_000)

test('says in one heading what each screen shows, and in its title', async () => {
  for (const path of await listPaths())
    await visit('retold', path, async (page) => {
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect((await page.locator('h1').innerText()).length).toBeGreaterThan(3)
      expect(await page.title()).toMatch(/Reportedly/)
    })
}, 120_000)

test('moves nothing by itself for who asks for less motion, nor for anybody else', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    for (const path of await listPaths())
      await visit(
        'retold',
        path,
        async (page) => {
          const moving = await page.evaluate(() =>
            [...document.querySelectorAll('body *')].flatMap((element) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
              const moves = transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
              return moves ? [element.tagName] : []
            }),
          )
          expect([path, moving]).toEqual([path, []])
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
        },
        { reducedMotion },
      )
}, 120_000)

test('shifts nothing while a screen is loaded', async () => {
  for (const path of await listPaths())
    await visit(
      'retold',
      path,
      async (page) => {
        await page.waitForLoadState('networkidle')
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
              }).observe({ type: 'layout-shift', buffered: true })
              setTimeout(() => resolve(sum), 200)
            }),
        )
        // Google calls less than 0.1 good; a tenth of that is not seen.
        expect({ path, isSeen: shift > 0.01 }).toEqual({ path, isSeen: false })
      },
      { viewport: { width: 1440, height: 900 } },
    )
}, 120_000)
