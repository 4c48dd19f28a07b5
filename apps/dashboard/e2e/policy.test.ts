import { describe, expect, test } from 'vitest'
import { SCREENS } from './measured-paths.ts'
import { SCRIPTED_OR_NOT, useTestStores } from './use-test-stores.ts'

const { stores, visit } = useTestStores('madeUp')

const CHOSEN = 'policy=conservative&vague=acled'

const withChosen = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}${CHOSEN}`

const listScreens = async (): Promise<readonly string[]> => {
  const find = async (path: string, link: RegExp): Promise<string> =>
    link.exec(await (await fetch(`${stores().address('madeUp')}${path}`)).text())?.[0] ?? '/none'
  const event = await find('/events', /\/events\/e\w+/)
  const [source, report] = [await find('/sources', /\/sources\/[\w-]+/), await find('/reports', /\/reports\/r\w+/)]
  return [...SCREENS, event, `${event}/origins`, source, report].filter((path) => !path.startsWith('/embed/'))
}

describe.each(SCRIPTED_OR_NOT)('the policy, %s', (_, javaScriptEnabled) => {
  test('stands on every screen with a sentence that says what it does, and every link leads on under it', async () => {
    for (const path of await listScreens())
      await visit(
        'madeUp',
        withChosen(path),
        async (page) => {
          const head = page.locator('header .reading')
          expect([path, await head.locator('[aria-current="true"]').allInnerTexts()]).toEqual([
            path,
            ['Conservative', 'ACLED'],
          ])
          expect((await head.locator('p').last().innerText()).length).toBeGreaterThan(30)
          const lost = await page
            .locator('header nav a[href^="/"], main a[href]:not([href*="/rows."])')
            .evaluateAll((all) =>
              all.flatMap((link) => {
                const url = new URL(link.getAttribute('href') ?? '', location.href)
                const keeps =
                  url.searchParams.get('policy') === 'conservative' && url.searchParams.get('vague') === 'acled'
                return keeps || url.origin !== location.origin || url.href.startsWith(`${location.href}#`)
                  ? []
                  : [link.getAttribute('href')]
              }),
            )
          expect([path, [...new Set(lost)]]).toEqual([path, []])
        },
        { javaScriptEnabled },
      )
  }, 120_000)

  test('reckons the figures of the overview, the events, the sources and the map anew', () =>
    visit(
      'madeUp',
      '/',
      async (page) => {
        const read = async (path: string) => {
          await page.goto(`${stores().address('madeUp')}${path}`)
          return page.locator('main').innerText()
        }
        for (const path of ['/', '/events', '/map', '/sources'])
          expect([path, (await read(path)) === (await read(`${path}?${CHOSEN}`))]).toEqual([path, false])
      },
      { javaScriptEnabled },
    ))
})
