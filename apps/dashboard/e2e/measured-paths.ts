/** Every screen as it opens. */
export const SCREENS = [
  '/',
  '/events',
  '/events?sort=disputed',
  '/figures?measure=killed',
  '/sources',
  '/matrix',
  '/materiel',
  '/map',
  '/reports',
  '/compare',
  '/add',
  '/embed/over-time',
] as const

/** Screens that are asked for while the server still reckons ahead, under the usual reading and under others. */
export const STREAMED = [
  ...SCREENS,
  '/?policy=median-of-origins',
  '/events?policy=independents-only&sort=highest',
  '/sources?policy=median-of-origins',
  '/matrix?vague=acled',
  '/materiel?vague=airwars',
  '/map?policy=independents-only&vague=acled',
] as const

/** The filters and choices that readers use on them, each asked for when nobody has asked before. */
export const FILTERED = [
  '/?place=Mali',
  '/?stake=independent',
  '/?q=herald',
  '/?measure=seized&from=2024-01-01&to=2024-06-30',
  '/?policy=conservative',
  '/events?stake=independent&sort=disputed',
  '/events?place=Sudan',
  '/figures?measure=killed&place=Mali&stake=independent',
  '/sources?kind=military',
  '/sources?place=Mali',
  '/sources?policy=conservative',
  '/matrix?place=Mali',
  '/matrix?order=time',
  '/matrix?against=best',
  '/materiel?place=Mali',
  '/materiel?stake=independent',
  '/map?place=Mali',
  '/map?stake=independent',
  '/map?from=2024-01-01&to=2024-06-30',
  '/map?bbox=-10,5,30,30',
] as const

const find = async (address: string, link: RegExp): Promise<string> => {
  const [, path] = link.exec(await (await fetch(address)).text()) ?? []
  if (path === undefined) throw new Error(`${address} has no such link as ${link}.`)
  return path
}

/** The pages of single records: an event that very many tell of, a report of it, its source, and two reports compared. */
export const findRecordPaths = async (url: string): Promise<readonly string[]> => {
  const byReports = `${url}/events?sort=reports`
  const [event, source] = await Promise.all([
    find(byReports, /href="(\/events\/[^"?#]+)"/),
    find(`${url}/sources`, /href="(\/sources\/[^"?#]+)"/),
  ])
  const listed = await (await fetch(`${url}/reports`)).text()
  const [one = '', other = ''] = [...listed.matchAll(/href="\/reports\/([^"?#]+)/g)].map(([, id]) => id)
  return [event, source, `/reports/${one}`, `/compare?a=${one}&b=${other}`]
}
