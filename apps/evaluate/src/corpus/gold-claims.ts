import { REGISTRY } from '@reportedly/parser'
import {
  type Attribution,
  type Claim,
  makeId,
  type Place,
  type Report,
  SCHEMA_VERSION,
  type SourceKind,
  type Time,
} from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { CorpusClaim } from './corpus-gold.ts'
import type { MatchedClaim } from './match-claims.ts'
import type { CorpusGold } from './read-corpus-gold.ts'

const DAY = 86_400_000

const lastDayOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10)
}

const readTime = (text: string): Time => {
  const [first = text, last = first] = text.split('/')
  const end = last.length === 7 ? lastDayOf(last) : last
  const start = first.length === 7 ? `${first}-01` : first
  const days = (Date.parse(end) - Date.parse(start)) / DAY
  const precision = days === 0 ? 1 : days <= 6 ? 2 : 4
  return { text, span: null, start, end, precision }
}

const COUNTRIES: Readonly<Record<string, string>> = {
  Mali: 'ML',
  'Burkina Faso': 'BF',
  Benin: 'BJ',
  'Ivory Coast': 'CI',
}

/** "north of Benin" is no closer than a country. */
const readPlace = (text: string, country: string): Place => ({
  text,
  span: null,
  name: text,
  country: COUNTRIES[country] ?? null,
  latitude: null,
  longitude: null,
  precision: /^north(?:ern)? /.test(text) ? 6 : null,
})

const plain = { span: null, verb: null, inherited: false } as const

/** The speaker as the facts name it where they do so more fully: "government spokesman" before the name. */
const nameFully = (name: string, speakers: readonly string[]): string =>
  speakers.find((speaker) => /^[\p{L}’'. -]+$/u.test(speaker) && speaker.endsWith(name)) ?? name

/** What kind of speaker the words of a name tell of, where no registry knows it. */
const KINDS: readonly (readonly [RegExp, SourceKind])[] = [
  [/\b(?:ministers?|ministry|government|authorities)\b/i, 'government'],
  [/^state (?:television|radio|media)$/i, 'state-media'],
]

const kindOf = (name: string, isLast: boolean): SourceKind =>
  REGISTRY.lookup(name)?.kind ?? KINDS.find(([words]) => words.test(name))?.[1] ?? (isLast ? 'news-outlet' : 'unknown')

/** The chain as the gold has it, each name resolved as the registry does; the publisher, this project, comes last. */
const readChain = (sources: readonly string[], speakers: readonly string[]): readonly Attribution[] => [
  ...sources.map((given, at) => {
    const name = at === 0 ? nameFully(given, speakers) : given
    const kind = kindOf(name, at > 0 && at === sources.length - 1)
    return { name, sourceId: REGISTRY.lookup(name)?.id ?? null, kind, ...plain }
  }),
  { name: 'Reportedly', sourceId: null, kind: 'unknown', ...plain },
]

const locate = (text: string, quote: string) => {
  const start = Math.max(0, text.indexOf(quote))
  const end = start + quote.length
  const stop = text.indexOf('. ', end)
  const sentence = { start: text.lastIndexOf('. ', start) + 1, end: stop < 0 ? text.length : stop + 1 }
  return { position: { start, end }, sentence }
}

/** What the gold says of the event and the origin of a claim. */
interface Known {
  readonly country: string
  readonly speakers: readonly string[]
}

/** A claim as a perfect reading of its text would have it, as far as the gold goes. */
const writeClaim = (gold: CorpusClaim, read: GoldClaim, report: Report, known: Known, at: number): Claim => {
  const { measure, low, high, qualifier, category, quote, sources } = gold
  const idOf = (index: number): string => makeId('claim', 'gold', report.id, index)
  return {
    schemaVersion: SCHEMA_VERSION,
    id: idOf(at),
    reportId: report.id,
    measure,
    quantity: { low, high, qualifier, asStated: quote, unit: 'count' },
    counted: { text: read.counted, span: null, category, actorId: null, attributes: [] },
    actor:
      read.by === null || read.by === undefined
        ? null
        : { text: read.by, span: null, inherited: false, parties: [{ name: read.by, actorId: null }] },
    modality: read.modality ?? 'asserted',
    scope: read.scope ?? 'incident',
    incident: read.event ?? 0,
    subsetOf: gold.subsetOf === null ? null : idOf(gold.subsetOf),
    revises: gold.revises === undefined ? null : idOf(gold.revises),
    attribution: readChain(sources, known.speakers),
    place: read.place === null || read.place === undefined ? null : readPlace(read.place, known.country),
    time: read.date === null || read.date === undefined ? null : readTime(read.date),
    restatedAt: [],
    evidence: { ...locate(report.text, quote), quote: { exact: quote, prefix: '', suffix: '' }, rule: 'gold' },
    confidence: null,
  }
}

/** The claims of the gold as claims of the briefs, so that what is made of claims can be measured apart from the reading. */
export const writeGoldClaims = (gold: CorpusGold, reports: ReadonlyMap<string, Report>): readonly MatchedClaim[] => {
  const countries = new Map(gold.events.map(({ eventKey, country }) => [eventKey, country]))
  const keyOf = (one: Pick<CorpusClaim, 'eventKey' | 'originKey'>) => JSON.stringify([one.eventKey, one.originKey])
  const speakers = new Map(gold.origins.map((origin) => [keyOf(origin), origin.speakers]))
  const knownOf = (claim: CorpusClaim): Known => ({
    country: countries.get(claim.eventKey) ?? '',
    speakers: speakers.get(keyOf(claim)) ?? [],
  })
  return gold.briefs.flatMap(({ brief, claims }, index) => {
    const [report, read] = [reports.get(brief), gold.texts[index]?.claims ?? []]
    if (report === undefined) throw new Error(`seeds/sahel/${brief}: no such brief`)
    return claims.flatMap((claim, at) => {
      const text = read[at]
      return text === undefined ? [] : [{ gold: claim, claim: writeClaim(claim, text, report, knownOf(claim), at) }]
    })
  })
}
