import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCREENS } from './measured-paths.ts'
import type { StoreName } from './test-stores.ts'
import { useTestStores } from './use-test-stores.ts'

const STORES = ['madeUp', 'retold', 'crowd'] as const satisfies readonly StoreName[]
const { visit, stores } = useTestStores(...STORES)

/** A4 without its margins, at 96 pixels an inch. */
const SHEET = { width: 688, height: 1000 }

const listScreens = async (page: Page, address: string): Promise<readonly string[]> => {
  const first = async (path: string, selector: string): Promise<readonly string[]> => {
    await page.goto(`${address}${path}`)
    const links = await page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    return links.slice(0, 1).flatMap((link) => link ?? [])
  }
  const events = await first('/events?sort=reports', 'tbody th a[href^="/events/"]')
  return [
    ...SCREENS,
    '/figures',
    ...events,
    ...events.map((event) => `${event}/origins`),
    ...(await first('/sources', 'tbody th a')),
    ...(await first('/reports', 'tbody th a')),
    ...(await first('/compare', '.suggestions a')),
  ]
}

/** Runs in the page: what must not be on paper, and what is cut off at its edge. */
const lookAtSheet = (): readonly string[] => {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.getBoundingClientRect().height > 1
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${[...element.classList].filter((own) => !own.startsWith('s-')).join('.')} ${(element.textContent ?? '').trim().slice(0, 40)}`
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)].filter(isSeen)
  const CONTROLS = 'button, input:not([type="hidden"]), select, textarea, nav, summary, [download], .hint, kbd'
  const edge = document.documentElement.clientWidth
  const controls = all(CONTROLS).map((control) => `a control: ${name(control)}`)
  const cut = all('main *')
    .filter(
      (element) =>
        !element.closest('.visually-hidden, .hit, pattern, defs, [clip-path]') && element.children.length === 0,
    )
    .filter((element) => !element.closest('svg')?.closest('.frame, #locator'))
    .filter((element) => element.getBoundingClientRect().right > edge + 1 || element.getBoundingClientRect().left < -1)
    .map((element) => `beyond the sheet: ${name(element)}`)
  const scrolling = all('main *')
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow))
    .filter(
      (element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
    )
    .map((element) => `cut by its box: ${name(element)}`)
  const { backgroundColor, color } = getComputedStyle(document.body)
  const paper = getComputedStyle(document.documentElement).backgroundColor
  const dark =
    paper === 'rgb(255, 255, 255)' && color === 'rgb(0, 0, 0)' ? [] : [`colours ${paper} ${backgroundColor} ${color}`]
  const where = document.querySelector('.printed-from, main.embedded') === null ? ['its address is not told'] : []
  return [...new Set([...controls, ...cut, ...scrolling, ...dark, ...where])].slice(0, 12)
}

describe.each(STORES)('on paper, the store "%s"', (store) => {
  test.each(['light', 'dark'] as const)(
    'shows no control, cuts nothing, and is ink on white, from a %s screen',
    (colorScheme) =>
      visit(
        store,
        '/about:blank',
        async (page) => {
          await page.emulateMedia({ media: 'print', colorScheme })
          const faults: string[] = []
          for (const path of await listScreens(page, stores().address(store))) {
            await page.goto(`${stores().address(store)}${path}`)
            await page.waitForLoadState('networkidle')
            faults.push(...(await page.evaluate(lookAtSheet)).map((fault) => `${path} ${fault}`))
          }
          expect(faults).toEqual([])
        },
        { viewport: SHEET },
      ),
  )
})

test('prints where a page is found, and where a sentence stands', () =>
  visit(
    'madeUp',
    '/figures?measure=killed',
    async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.printed-from').innerText()).toContain('/figures?measure=killed')
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
    },
    { viewport: SHEET },
  ))
