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

/** As high as a page is once nothing more is loaded. */
const measureHeight = async (path: string, javaScriptEnabled: boolean): Promise<number> => {
  let height = 0
  await visit(
    'retold',
    path,
    async (page) => {
      await page.waitForLoadState('networkidle')
      height = await page.evaluate(() => document.documentElement.scrollHeight)
    },
    { javaScriptEnabled, viewport: { width: 390, height: 800 } },
  )
  return height
}

test('keeps room for what script adds to records and charts, also far below and on a phone', async () => {
  const records = (await findRecordPaths(stores().address('retold'))).filter((path) => !path.startsWith('/compare'))
  for (const path of [...records, '/matrix']) {
    const grown = (await measureHeight(path, true)) - (await measureHeight(path, false))
    expect({ path, isSeen: Math.abs(grown) > 4, grown }).toMatchObject({ path, isSeen: false })
  }
}, 120_000)

test('ends no line within a date, but in what it quotes', async () => {
  for (const path of await listPaths())
    await visit(
      'retold',
      path,
      async (page) => {
        const broken = await page.evaluate(() => {
          const date =
            /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const told = node.parentElement
            if (told === null || told.closest('q, blockquote, svg, [data-digits="quoted"], .visually-hidden')) continue
            for (const match of (node.textContent ?? '').matchAll(date)) {
              const range = document.createRange()
              range.setStart(node, match.index)
              range.setEnd(node, match.index + match[0].length)
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
                found.push(told.textContent)
            }
          }
          return found
        })
        expect([path, broken]).toEqual([path, []])
      },
      { viewport: { width: 390, height: 800 } },
    )
}, 120_000)

test('runs no edge of a band through the words on it', async () => {
  const [event = ''] = await findRecordPaths(stores().address('retold'))
  await visit('retold', event, async (page) => {
    const words = page.locator('svg.strip :is(.source, .figure)')
    const rims = await words.evaluateAll((all) =>
      all.map((text) => {
        const { paintOrder, stroke, strokeWidth } = getComputedStyle(text)
        return `${paintOrder} ${strokeWidth} ${stroke}`
      }),
    )
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(rims.length).toBeGreaterThan(2)
    expect([...new Set(rims)]).toEqual([`stroke 3px ${paper}`])
  })
})
