import type { Source } from '@reportedly/schema'
import { readFigure } from '@reportedly/events'
import { type ChartLinks, chartLinks } from '../charts/chart-links.ts'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { type QuotedSentence, quoteClaim } from '../event/quote-claim.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { BASELINE_WORDS } from '../standing/describe-baseline.ts'
import { standingsOfSource } from '../standing/list-standings.ts'
import { type Telling, tellingsBySource } from '../standing/list-tellings.ts'
import type { Survey } from '../survey/survey.ts'
import { layoutTimeline, putIntoWords, type TimelineLayout } from '../telling-timeline/geometry.ts'
import type { TimedFigure, TimedPoint } from '../telling-timeline/timed-figure.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeDay } from '../words/describe-day.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { formatNumber } from '../words/format-number.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import { listRemarks } from '../words/list-remarks.ts'
import { chooseTellings } from './choose-tellings.ts'
import { describeFacts, type SourceFacts } from './describe-facts.ts'
import { type ComparedRow, type LanesView, onlyCompared, viewLanes } from './view-lanes.ts'
import { figuresPath, type Partners, viewPartners } from './view-partners.ts'

/** A figure as a row of all that a source tells. */
export interface FigureRow {
  readonly id: string
  readonly href: string
  readonly figure: string
  readonly outcome: string
  /** Null where the report is not at hand. */
  readonly quote: QuotedSentence | null
  readonly event: string
  readonly eventHref: string
  readonly day: string
  readonly role: string
  readonly remarks: readonly string[]
}

/** What the page of a source shows. */
export interface SourcePage {
  readonly name: string
  readonly facts: SourceFacts
  readonly lead: string
  /** Null where no other origin gives a figure. */
  readonly standing: LanesView | null
  readonly comparison: string
  readonly baseline: string
  /** Null where no report has a date. */
  readonly timeline: TimelineLayout | null
  readonly roles: { readonly origin: number; readonly relay: number }
  readonly rolesHref: { readonly originHref: string; readonly relayHref: string }
  readonly relayed: Partners
  readonly relays: Partners
  /** The figures listed, in words; null where these are all. */
  readonly heading: string | null
  /** What leads to all of them. */
  readonly all: { readonly words: string; readonly href: string }
  readonly figures: Page<FigureRow>
  readonly restsOn: string
  readonly links: { readonly standing: ChartLinks; readonly tellings: ChartLinks }
}

const FIGURES_A_PAGE = 50

const dayOf = ({ claim }: Telling, survey: Survey): string | null =>
  survey.reports.get(claim.reportId)?.publishedAt?.slice(0, 10) ?? null

interface TellingPoint extends TimedPoint {
  readonly telling: Telling
}

const viewTimed = ({ telling, ...point }: TellingPoint): TimedFigure => ({
  ...point,
  href: claimPath(telling.claim),
  lines: [`${describeOutcome(telling.claim)}, ${describeDay(point.day)}`, telling.happening.event.label],
})

const placeInTime = (telling: Telling, survey: Survey, { vagueTable }: ReadingChoice): readonly TellingPoint[] => {
  const day = dayOf(telling, survey)
  const { id, measure, quantity } = telling.claim
  const figure = readFigure(quantity, vagueTable)?.point ?? null
  return day === null ? [] : [{ id, measure, day, figure, role: telling.role, telling }]
}

const viewFigure = (telling: Telling, survey: Survey): FigureRow => {
  const { claim, happening, role } = telling
  const report = survey.reports.get(claim.reportId)
  const day = dayOf(telling, survey)
  return {
    id: claim.id,
    href: claimPath(claim),
    figure: describeFigure(claim.quantity),
    outcome: describeOutcome(claim),
    quote: report === undefined ? null : quoteClaim(claim, report),
    event: happening.event.label,
    eventHref: `/events/${happening.event.id}`,
    day: day === null ? 'date unknown' : describeDay(day),
    role: role === 'origin' ? 'its own word' : 'passed on',
    remarks: listRemarks(claim),
  }
}

/** Newest first, those without a date last; then as the events stand. */
const byDay = (tellings: readonly Telling[], survey: Survey): readonly Telling[] =>
  tellings
    .map((telling) => ({ telling, day: dayOf(telling, survey) ?? '' }))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day > other.day ? -1 : 1))
    .map(({ telling }) => telling)

const describeRoles = (origin: number, relay: number): string => {
  if (origin + relay === 1) return relay === 0 ? 'It is its own word.' : 'It is passed on for another.'
  if (relay === 0) return 'All are its own word.'
  if (origin === 0) return 'All are passed on for others.'
  return `${formatNumber(origin)} on its own word, ${formatNumber(relay)} passed on for others.`
}

const composeLead = (tellings: readonly Telling[], origin: number): string => {
  const reports = new Set(tellings.map(({ claim }) => claim.reportId)).size
  const events = new Set(tellings.map(({ happening }) => happening.event.id)).size
  const told = `${countOf(tellings.length, 'figure')} about ${countOf(events, 'event')}, read in ${countOf(reports, 'report')}.`
  return `${told} ${describeRoles(origin, tellings.length - origin)}`
}

const describeComparison = (compared: number, all: number): string =>
  compared === 0
    ? 'No other origin gives a figure for the same outcome of the same event, so there is nothing to hold its figures against.'
    : `Of ${countOf(all, 'plain figure')}, ${formatNumber(compared)} ${compared === 1 ? 'stands' : 'stand'} beside one of another origin.`

const describeDrawn = (all: number, undated: number): string =>
  undated === 0
    ? `${countOf(all, 'figure')}.`
    : `${countOf(all, 'figure')}, ${formatNumber(undated)} of them without a date and not drawn.`

/** Every figure of a source that another origin has too, those farthest apart first. */
export const listComparedRows = (survey: Survey, id: string, reading: ReadingChoice): readonly ComparedRow[] => {
  const standings = standingsOfSource(survey, id, reading)
  return viewLanes(onlyCompared(standings), survey.sources.get(id) ?? null, survey, Infinity).rows
}

/** Views all that a source tells; null for a source that no claim names. */
export const viewSourcePage = (
  survey: Survey,
  id: string,
  asked: { readonly reading: ReadingChoice; readonly parameters: URLSearchParams },
): SourcePage | null => {
  const tellings = tellingsBySource(survey).get(id) ?? []
  if (tellings.length === 0) return null
  const source: Source | null = survey.sources.get(id) ?? null
  const origin = tellings.filter(({ role }) => role === 'origin').length
  const standings = standingsOfSource(survey, id, asked.reading)
  const compared = onlyCompared(standings)
  const dated = tellings.flatMap((telling) => placeInTime(telling, survey, asked.reading))
  const chosen = chooseTellings(tellings, survey, asked.parameters)
  const page = paginate(byDay(chosen.tellings, survey), asked.parameters.get('page'), FIGURES_A_PAGE)
  return {
    name: survey.nameSource(id),
    facts: describeFacts(source, survey),
    lead: composeLead(tellings, origin),
    standing: compared.length === 0 ? null : viewLanes(compared, source, survey),
    comparison: describeComparison(compared.length, standings.length),
    baseline: BASELINE_WORDS[asked.reading.policy],
    timeline: dated.length === 0 ? null : putIntoWords(layoutTimeline(dated), viewTimed),
    roles: { origin, relay: tellings.length - origin },
    rolesHref: { originHref: figuresPath(id, 'origin'), relayHref: figuresPath(id, 'relay') },
    relayed: viewPartners(tellings, survey, id, 'relay'),
    relays: viewPartners(tellings, survey, id, 'origin'),
    heading: chosen.heading,
    all: { words: `All ${countOf(tellings.length, 'figure')}`, href: `/sources/${encodeURIComponent(id)}#figures` },
    figures: { ...page, items: page.items.map((telling) => viewFigure(telling, survey)) },
    restsOn: describeDrawn(tellings.length, tellings.length - dated.length),
    links: {
      standing: {
        ...chartLinks('standing', { source: id }),
        csvHref: `/sources/${encodeURIComponent(id)}/standing.csv`,
      },
      tellings: chartLinks('tellings', { source: id }),
    },
  }
}
