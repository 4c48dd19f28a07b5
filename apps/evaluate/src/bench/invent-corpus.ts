import { type Claim, makeId, type Report, SCHEMA_VERSION } from '@reportedly/schema'
import { sampleClaim } from '../score/sample-claims.ts'
import { drawFrom } from './random.ts'

/** Many invented reports of invented events. */
export interface InventedCorpus {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
}

const DAY = 86_400_000
const [FIRST_DAY, DAYS, TOWNS, SPEAKERS, OUTLETS] = [Date.UTC(2023, 0, 1), 1000, 3000, 400, 900]
const TELLINGS_AN_EVENT = 5
const GROUPS = ['civilian', 'state-forces', 'non-state-armed', 'unknown-people'] as const
const MEASURES = ['killed', 'injured', 'captured'] as const

const dayAfter = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)

const timeOf = (day: number, known: number): Claim['time'] => {
  const on = dayAfter(day)
  const plain = { text: on, span: null }
  if (known < 7) return { ...plain, start: on, end: on, precision: 1 }
  if (known === 7) return { ...plain, start: on, end: dayAfter(day + 2), precision: 2 }
  return known === 8 ? { ...plain, start: `${on.slice(0, 7)}-01`, end: `${on.slice(0, 7)}-28`, precision: 4 } : null
}

const placeOf = (town: number, known: number): Claim['place'] => {
  const country = `Z${String.fromCodePoint(65 + (town % 20))}`
  const plain = { text: '', span: null, country, latitude: null, longitude: null }
  if (known < 8) return { ...plain, name: `Town ${town}`, precision: 1 }
  return known === 8 ? { ...plain, name: `Country ${country}`, precision: 6 } : null
}

const link = (name: string, kind: Claim['attribution'][number]['kind']): Claim['attribution'][number] => ({
  name,
  sourceId: null,
  kind,
  span: null,
  verb: null,
  inherited: false,
})

const inventReport = (id: string, text: string, publishedAt: string): Report => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  title: null,
  text,
  language: 'en',
  publisher: null,
  url: null,
  authors: [],
  publishedAt,
  retrievedAt: '2026-01-01T00:00:00Z',
  contentHash: '0'.repeat(64),
  origin: { path: id, line: null, name: null },
})

/**
 * Invents so many reports, each with three claims about one of a fifth as many events: a tenth of the events in one busy
 * city, every third telling without an exact day, every fifth without an exact place. The same number gives the same.
 */
export const inventCorpus = (count: number): InventedCorpus => {
  const draw = drawFrom(7)
  const events = Array.from({ length: Math.ceil(count / TELLINGS_AN_EVENT) }, () => ({
    town: draw(10) === 0 ? 0 : draw(TOWNS),
    day: draw(DAYS),
    party: `Group ${draw(60)}`,
    toll: 1 + draw(80),
  }))
  const told = Array.from({ length: count }, (_, at) => {
    const event = events[draw(events.length)] ?? { town: 0, day: 0, party: '', toll: 1 }
    const [time, place] = [timeOf(event.day, draw(10)), placeOf(event.town, draw(10))]
    const text = `${event.party} attacked ${place?.name ?? 'a village'}, report ${at} says, ${event.toll} dead.`
    const report = inventReport(`r${at}`, text, dayAfter(event.day + draw(4)))
    const claims = MEASURES.map((measure, index): Claim => {
      const low = Math.max(1, event.toll + draw(7) - 3)
      const category = GROUPS[(event.toll + index) % GROUPS.length] ?? 'civilian'
      return sampleClaim({
        id: makeId('claim', at, index),
        reportId: report.id,
        measure,
        quantity: { low, high: low, qualifier: 'exact', asStated: `${low}`, unit: 'count' },
        counted: { text: 'people', span: null, category, actorId: null, attributes: [] },
        actor: { text: event.party, span: null, inherited: false, parties: [{ name: event.party, actorId: null }] },
        attribution: [link(`Speaker ${draw(SPEAKERS)}`, 'government'), link(`Paper ${draw(OUTLETS)}`, 'news-outlet')],
        place,
        time,
      })
    })
    return { report, claims }
  })
  return { reports: told.map(({ report }) => report), claims: told.flatMap(({ claims }) => claims) }
}
