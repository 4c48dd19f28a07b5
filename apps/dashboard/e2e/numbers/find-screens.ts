import type { Page } from 'playwright-core'

const listHrefs = async (page: Page, address: string, selector: string): Promise<readonly string[]> => {
  await page.goto(address)
  return page
    .locator(selector)
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href')?.split('#')[0] ?? []))
}

/** The overview once for each of its tabs, and every other screen as it opens and as readers ask for it. */
const listFixed = (tabs: readonly string[]): readonly string[] => [
  ...tabs.map((tab) => `/${tab}`),
  '/?policy=conservative',
  '/events',
  '/events?sort=disputed&measure=injured',
  '/events?q=soldiers&vague=acled',
  '/figures',
  '/figures?measure=killed&page=2',
  '/sources',
  '/sources?sort=ratio',
  '/matrix',
  '/matrix?against=best&order=time',
  '/materiel',
  '/map',
  '/map?measure=injured',
  '/reports',
  '/reports?q=2024',
  '/compare',
  '/add',
]

const distinct = (paths: readonly string[]): readonly string[] => [...new Set(paths)]

/** Every screen of a store: what does not hang on a record, each event with all its lists, some sources and reports. */
export const findScreens = async (page: Page, address: string): Promise<readonly string[]> => {
  const list = (path: string, selector: string) => listHrefs(page, `${address}${path}`, selector)
  const tabs = await list('/', 'a.measure')
  const events = distinct(await list('/events', 'tbody th a[href^="/events/"]'))
  const ofEvents: string[] = []
  for (const event of events)
    ofEvents.push(event, `${event}/origins`, ...(await list(event, `main a[href^="${event}/"]:not([download])`)))
  const sources = distinct(await list('/sources?sort=figures', 'tbody th a')).slice(0, 6)
  const reports = distinct(await list('/reports', 'tbody th a')).slice(0, 4)
  const [event = ''] = await list('/events?sort=reports', 'tbody th a[href^="/events/"]')
  const embedded = distinct([
    ...(await list('/', 'a[href^="/embed/"]')),
    ...(await list('/map', 'a[href^="/embed/"]')),
    ...(await list('/matrix', 'a[href^="/embed/"]')),
    ...(await list(event, 'a[href^="/embed/"]')),
    ...(await list(sources[0] ?? '/sources', 'a[href^="/embed/"]')),
  ])
  const compared = distinct(await list(reports[0] ?? '/reports', '#compare a[href^="/compare?a="]'))
  const suggested = (await list('/compare', '.suggestions a')).slice(0, 2)
  return distinct([...listFixed(tabs), ...ofEvents, ...sources, ...reports, ...embedded, ...compared, ...suggested])
}
