import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { StoreName } from './test-stores.ts'
import { useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores('madeUp', 'retold')

const SIZE = { viewport: { width: 1440, height: 900 } }

const hrefOf = async (store: StoreName, path: string, link: RegExp): Promise<string> => {
  const answer = await fetch(`${stores().address(store)}${path}`)
  return link.exec(await answer.text())?.[0] ?? '/none'
}

interface ChartPage {
  readonly store: StoreName
  readonly find: () => Promise<string>
}

const PAGES: Readonly<Record<'overview' | 'event' | 'map' | 'matrix' | 'source', ChartPage>> = {
  overview: { store: 'retold', find: () => Promise.resolve('/') },
  event: { store: 'retold', find: () => hrefOf('retold', '/events?sort=reports', /\/events\/e\w+/) },
  map: { store: 'madeUp', find: () => Promise.resolve('/map') },
  matrix: { store: 'retold', find: () => Promise.resolve('/matrix') },
  source: { store: 'retold', find: () => hrefOf('retold', '/sources', /\/sources\/[\w-]+/) },
}

/** Shows a page with everything unfolded, as who looks for a chart in it does. */
const unfold = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/** Runs in the page: what each chart lacks of what every chart has. */
const listLacks = (): readonly string[] =>
  [...document.querySelectorAll('main figure')].flatMap((figure) => {
    const drawing = [...figure.querySelectorAll<SVGElement>('.drawing svg[role]')].find((svg) => svg.checkVisibility())
    const named = (drawing?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))
    const parts: readonly (readonly [string, boolean])[] = [
      ['a title', (figure.querySelector(`[id="${figure.id}-title"]`)?.textContent ?? '').length > 5],
      ['a drawing', drawing !== undefined],
      ['words for its drawing', named.length > 0 && named.every((element) => (element?.textContent ?? '') !== '')],
      ['marks that a key reaches', figure.id === 'locator' || drawing?.querySelector('a[href]') !== null],
      ['a table', figure.querySelectorAll('details table tbody tr').length > 0],
      ['what it rests on', (figure.querySelector('figcaption > span')?.textContent ?? '').trim().length > 5],
      ['CSV', figure.querySelector('figcaption a[download$=".csv"]') !== null],
      ['SVG and PNG', figure.querySelectorAll('figcaption button').length === 2],
      ['a page of its own', figure.querySelector('figcaption a[href^="/embed/"]') !== null],
    ]
    return parts.flatMap(([part, isThere]) => (isThere ? [] : [`${figure.id} lacks ${part}`]))
  })

const save = async (page: Page, figure: string, format: 'SVG' | 'PNG'): Promise<Buffer> => {
  const saving = page.waitForEvent('download')
  await page.locator(`[id="${figure}"] figcaption`).getByRole('button', { name: format }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe(`${figure}.${format.toLowerCase()}`)
  return readFile(await file.path())
}

describe.each(Object.entries(PAGES))('every chart on the %s', (_, { store, find }) => {
  test('has a title, words, marks for the key, a table, its source, and ways to take it along', async () =>
    visit(
      store,
      await find(),
      async (page) => {
        await unfold(page)
        expect(await page.locator('main figure').count()).toBeGreaterThan(0)
        expect(await page.evaluate(listLacks)).toEqual([])
      },
      SIZE,
    ))

  test('is saved as a drawing that stands alone, and as a picture', async () =>
    visit(
      store,
      await find(),
      async (page) => {
        await unfold(page)
        const figures = await page.locator('main figure').evaluateAll((all) => all.map(({ id }) => id))
        for (const figure of figures) {
          const svg = (await save(page, figure, 'SVG')).toString('utf8')
          expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
          expect(svg).toContain('</title>')
          const [title, source] = await page
            .locator(`[id="${figure}-title"], [id="${figure}"] figcaption > span`)
            .allTextContents()
          const key = await page.locator(`[id="${figure}"] ul.key > li`).allTextContents()
          for (const words of [title, source, ...key]) expect(svg).toContain(words?.trim().split(/\s+/)[0])
          expect({ figure, isBare: /var\(--|<script|(?:xlink:)?href="(?!#|https?:\/\/127)/.test(svg) }).toEqual({
            figure,
            isBare: false,
          })
          const png = await save(page, figure, 'PNG')
          expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
          expect(png.readUInt32BE(16)).toBeGreaterThan(200)
          expect(png.length).toBeGreaterThan(1000)
        }
      },
      SIZE,
    ))
})

test.each([
  ['overview', 'over-time'],
  ['map', 'map'],
  ['map', 'timeline'],
  ['event', 'killed'],
] as const)(
  'on the %s, the words of a mark of “%s” are read below it, for the pointer and the Tab key alike',
  async (at, id) =>
    visit(
      PAGES[at].store,
      await PAGES[at].find(),
      async (page) => {
        await unfold(page)
        const figure = page.locator(`figure[id*="${id}"]:has(.mark-words)`).first()
        const words = figure.locator('.mark-words')
        const mark = figure
          .locator('.drawing svg a')
          .first()
          .or(figure.locator('.drawing svg.beside a').first())
          .first()
        const hint = await words.innerText()
        expect(hint).toMatch(/^Point at a .+, or go to it by Tab/)
        await mark.focus()
        await expect.poll(() => words.innerText()).toBe(await mark.getAttribute('aria-label'))
        await mark.blur()
        await expect.poll(() => words.innerText()).toBe(hint)
        await mark.hover({ force: true })
        await expect.poll(() => words.innerText()).toMatch(/\d/)
      },
      SIZE,
    ),
)
