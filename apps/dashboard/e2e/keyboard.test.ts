import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores()

/** More stops than any page of the test stores has. */
const MOST_STOPS = 400

interface Stop {
  readonly words: string
  /** How far down the page it is drawn; null where it cannot be seen. */
  readonly top: number | null
  readonly isMarked: boolean
  readonly isInHead: boolean
}

/** What the keyboard is on: null when it has left the page. */
const findStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body || focused === document.documentElement) return null
    const box = focused.getBoundingClientRect()
    const style = getComputedStyle(focused)
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'var(--focus)'
    const colour = getComputedStyle(probe).color
    probe.remove()
    // A mark of a chart is framed by a line of its own, in the colour of the focus.
    const isFramed = [...focused.querySelectorAll('svg a *')].some((part) => getComputedStyle(part).stroke === colour)
    const isDrawn = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
    return {
      words: `${focused.tagName} ${focused.getAttribute('href') ?? focused.getAttribute('name') ?? ''} ${focused.textContent.trim().slice(0, 40)}`,
      top: isDrawn ? box.top + scrollY : null,
      isMarked: isFramed || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
      isInHead: focused.closest('header.masthead') !== null,
    }
  })

/** Every stop of the Tab key on a page, from its beginning to its end. */
const tour = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await findStop(page)
    if (stop === null) return stops
    stops.push(stop)
  }
  return stops
}

const listPaths = async (): Promise<readonly string[]> => {
  const paths = ['/', '/events', '/sources', '/map', '/matrix', '/materiel', '/reports', '/compare', '/add', '/figures']
  const address = stores().address('madeUp')
  const first = async (path: string, found: RegExp): Promise<string> => {
    const answer = await fetch(`${address}${path}`)
    return found.exec(await answer.text())?.[0] ?? '/none'
  }
  return [
    ...paths,
    await first('/events', /\/events\/e\w+/),
    await first('/reports', /\/reports\/r\w+/),
    await first('/sources', /\/sources\/[\w-]+/),
  ]
}

describe('the keyboard alone', () => {
  test('goes through every page from its head to its end, is seen at each stop, and is caught by none', async () => {
    for (const path of await listPaths())
      await visit('madeUp', path, async (page) => {
        await page.waitForLoadState('networkidle')
        const stops = await tour(page)
        expect(`${path}: ${stops.length > 10 && stops.length < MOST_STOPS}`).toBe(`${path}: true`)
        expect(stops[0]?.words).toContain('Skip to the content')
        expect(stops.filter(({ top }) => top === null).map(({ words }) => `${path} unseen: ${words}`)).toEqual([])
        expect(stops.filter(({ isMarked }) => !isMarked).map(({ words }) => `${path} unmarked: ${words}`)).toEqual([])
        const lastOfHead = stops.findLastIndex(({ isInHead }) => isInHead)
        expect(stops.slice(1, lastOfHead).every(({ isInHead }) => isInHead)).toBe(true)
      })
  })

  test('skips the head of a page', () =>
    visit('madeUp', '/events', async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const stop = await findStop(page)
      expect(stop?.isInHead).toBe(false)
      expect(stop?.words).toContain('q')
    }))

  test('gets from the first page to the sentence of a figure', () =>
    visit('madeUp', '/', async (page) => {
      await page.waitForLoadState('networkidle')
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press('Tab')
        if ((await findStop(page))?.words.includes('#claim-')) break
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/#claim-/)
      expect(await page.locator('mark:target').count()).toBe(1)
    }))
})
