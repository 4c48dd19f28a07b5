import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCRIPTED_OR_NOT, useTestStores } from './use-test-stores.ts'

const { visit } = useTestStores('madeUp', 'retold')

/** What a reader sees of a page, besides its words: what is filled in, chosen, unfolded and lit. */
const see = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const all = <Found extends Element>(selector: string): readonly Found[] => [
      ...document.querySelectorAll<Found>(selector),
    ]
    return {
      query: location.pathname + location.search + location.hash,
      // What a field offers while one types is no part of the page.
      words: all<HTMLElement>('main > *').map((part) => {
        const offered = part.querySelector<HTMLElement>('.combobox-list')?.innerText ?? ''
        return part.innerText.replace(offered, '').replaceAll(/\s+/g, ' ')
      }),
      fields: all<HTMLInputElement>('main form:not([method="post"]) :is(input:not([type="hidden"]), select)').map(
        ({ name, value }) => `${name}=${value}`,
      ),
      chosen: all('[aria-current="true"]').map(({ textContent }) => textContent),
      marks: all('main svg a').map((link) => link.getAttribute('aria-label')),
      lit: all(':target').map(({ id }) => id),
    }
  })

const settled = async (page: Page): Promise<unknown> => {
  await page.waitForLoadState('networkidle')
  // A mark that is pointed at or in focus is read below its chart: where a reader’s hand rests is no part of the page.
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) activeElement.blur()
  })
  let last = ''
  await expect
    .poll(async () => {
      const seen = JSON.stringify(await see(page))
      const isSame = seen === last
      last = seen
      return isSame
    })
    .toBe(true)
  return JSON.parse(last) as unknown
}

type Step = readonly [name: string, take: (page: Page) => Promise<unknown>]

/** Expects a page to come to look as it did: its address changes before what belongs to it has come. */
const expectSeen = async (page: Page, step: string, expected: unknown): Promise<void> => {
  await expect
    .poll(async () => ({ step, seen: await settled(page) }), { timeout: 10_000 })
    .toEqual({ step, seen: expected })
}

/** Takes the steps one by one, each under an address of its own; then goes all the way back, and forward again. */
const retrace = async (page: Page, steps: readonly Step[]): Promise<void> => {
  const seen = [await settled(page)]
  for (const [name, take] of steps) {
    const before = page.url()
    await take(page)
    await page.waitForURL((url) => url.href !== before)
    const now = await settled(page)
    expect({ name, seen: now }).not.toEqual({ name, seen: seen.at(-1) })
    seen.push(now)
  }
  for (const [at, expected] of [...seen.entries()].slice(0, -1).toReversed()) {
    await page.goBack()
    await expectSeen(page, `back from ${steps[at]?.[0]}`, expected)
  }
  for (const [at, expected] of [...seen.entries()].slice(1)) {
    await page.goForward()
    await expectSeen(page, `forward to ${steps[at - 1]?.[0]}`, expected)
  }
}

const link =
  (name: string | RegExp, within = 'body') =>
  (page: Page) =>
    page.locator(within).getByRole('link', { name }).first().click()

const send = (name: string, words: string) => async (page: Page) => {
  await page.locator(`main input[name="${name}"]`).fill(words)
  await page
    .getByRole('button', { name: /^(?:Show|Find)$/ })
    .first()
    .click()
}

/** Filters, tabs, orders, policies, places, days and pages: all that an address says. */
const TOURS: Readonly<Record<string, { readonly path: string; readonly steps: readonly Step[] }>> = {
  overview: {
    path: '/',
    steps: [
      ['a policy', link('Conservative')],
      ['a table of vague words', link('ACLED')],
      ['a measure', link('Injured', 'main')],
      ['words', send('q', 'farmers')],
      ['lifting them', link(/“farmers”/)],
    ],
  },
  events: {
    path: '/events',
    steps: [
      ['an order', link('most disputed')],
      ['a place', send('place', 'Verrin')],
      ['a first day', send('from', '2025-01-01')],
      ['a measure', link('Injured', 'main')],
      ['an event', link(/Verrin/, 'tbody')],
    ],
  },
  sources: {
    path: '/sources',
    steps: [
      ['an order', link('Figures', 'thead')],
      ['the other way round', link('Figures', 'thead')],
      ['a policy', link('Median of origins')],
      ['a source', (page) => page.locator('tbody th a').first().click()],
    ],
  },
  map: {
    path: '/map',
    steps: [
      ['closer', link('Closer')],
      ['a measure', link('Injured', 'main')],
      ['days by a bar', (page) => page.locator('svg.timeline a').last().press('Enter')],
      ['a place', (page) => page.locator('svg.map a').first().press('Enter')],
      ['all places', link('all places')],
    ],
  },
  compare: {
    path: '/compare',
    steps: [
      ['the two of an event', (page) => page.locator('.suggestions a').first().click()],
      ['a sentence', (page) => page.locator('.side a').first().click()],
    ],
  },
}

describe.each(SCRIPTED_OR_NOT)('%s', (_, javaScriptEnabled) => {
  test.each(Object.entries(TOURS))('goes back and forward over every step on: %s', (_name, { path, steps }) =>
    visit('madeUp', path, (page) => retrace(page, steps), { javaScriptEnabled }),
  )
})

const drag = async (page: Page, selector: string, parts: readonly [number, number]) => {
  await page.locator(selector).scrollIntoViewIfNeeded()
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not drawn`)
  const [from, to] = parts
  await page.mouse.move(box.x + from * box.width, box.y + from * box.height)
  await page.mouse.down()
  await page.mouse.move(box.x + to * box.width, box.y + to * box.height)
  await page.mouse.up()
}

test('goes back and forward over what is drawn on the map and its days, and chosen in fields', () =>
  visit('madeUp', '/map', (page) =>
    retrace(page, [
      ['a stretch of the earth', (at) => drag(at, 'svg.map', [0.4, 0.6])],
      ['a stretch of days', (at) => drag(at, 'svg.timeline', [0.1, 0.9])],
    ]),
  ))

test('goes back and forward over the figures of a report that keys lead through', () =>
  visit('retold', '/reports', async (page) => {
    await page.locator('tbody th a').first().click()
    await page.getByText('next figure').first().waitFor()
    await retrace(page, [
      ['the first', (at) => at.keyboard.press('n')],
      ['the second', (at) => at.keyboard.press('n')],
      ['the first again', (at) => at.keyboard.press('p')],
    ])
  }))

test('goes back and forward over the rows, columns and baseline of the matrix', () =>
  visit('retold', '/matrix', (page) =>
    retrace(page, [
      ['an order', (at) => at.locator('select[name="order"]').selectOption('time')],
      ['a baseline', (at) => at.locator('select[name="against"]').selectOption('best')],
      ['a cell', (at) => at.locator('svg.matrix [role="gridcell"] a').first().press('Enter')],
    ]),
  ))
