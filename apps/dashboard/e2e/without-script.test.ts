import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SCREENS } from './measured-paths.ts'
import type { StoreName } from './test-stores.ts'
import { useTestStores } from './use-test-stores.ts'

const STORES = ['madeUp', 'retold', 'seeds', 'empty'] as const satisfies readonly StoreName[]
const { stores, visit } = useTestStores(...STORES)

/** What there is to read on a page, and where it leads; what a script adds to find and save things is no reading. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const texts = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement
      const text = (texts.currentNode.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      const isAid = holder?.closest(
        'button, p:has(kbd), .hint, .readout, .mark-words, .sentence-at, .keys, script, style, option, datalist, .combobox-list, .visually-hidden',
      )
      if (text !== '' && !isAid) words.push(text)
    }
    const links = [...(main?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '')
    return { words: words.toSorted(), links: [...new Set(links)].toSorted(), heading: document.title }
  })

const listPaths = async (store: StoreName): Promise<readonly string[]> => {
  const find = async (path: string, link: RegExp): Promise<readonly string[]> =>
    [link.exec(await (await fetch(`${stores().address(store)}${path}`)).text())?.[0] ?? []].flat()
  const events = await find('/events?sort=reports', /\/events\/e\w+/)
  return [
    ...SCREENS,
    ...events,
    ...events.map((event) => `${event}/origins`),
    ...(await find('/sources', /\/sources\/[\w-]+/)),
    ...(await find('/reports', /\/reports\/r\w+/)),
    ...(await find('/compare', /\/compare\?a=\w+&(?:amp;)?b=\w+/)).map((path) => path.replace('&amp;', '&')),
  ]
}

describe.each(STORES)('the store "%s"', (store) => {
  test('can be read on every screen without script: no word and no link is missing', async () => {
    for (const path of await listPaths(store)) {
      let scripted: Awaited<ReturnType<typeof readPage>> | null = null
      await visit(store, path, async (page) => {
        await page.waitForLoadState('networkidle')
        scripted = await readPage(page)
      })
      await visit(
        store,
        path,
        async (page) => {
          // Playwright reads a page also where its own scripts are off.
          const bare = await readPage(page)
          expect({ path, ...bare }).toEqual({ path, ...scripted })
        },
        { javaScriptEnabled: false },
      )
    }
  }, 180_000)
})
