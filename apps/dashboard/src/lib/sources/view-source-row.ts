import type { RoleCount } from '../role-bar/geometry.ts'
import { layoutRatioStrip, type RatioStripLayout } from '../ratio-strip/geometry.ts'
import { ratioScale } from '../ratio-strip/ratio-scale.ts'
import { describeRatio, printRatio } from '../standing/describe-ratio.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { formatNumber } from '../words/format-number.ts'
import { linkWith } from '../page/link-with.ts'
import { describeKind, STAKE_WORDS } from '../words/describe-source.ts'
import type { SourceSummary } from './summarise-sources.ts'

/** A source as a row of the table. */
export interface SourceRow {
  readonly id: string
  readonly href: string
  readonly name: string
  readonly note: string
  readonly reports: string
  readonly figures: string
  readonly figuresHref: string
  readonly events: string
  readonly eventsHref: string
  readonly origin: string
  /** Null where there is none to show. */
  readonly originHref: string | null
  readonly relay: string
  readonly relayHref: string | null
  readonly roles: RoleCount
  /** The roles in words. */
  readonly rolesLabel: string
  readonly strip: RatioStripLayout
  readonly ratio: { readonly text: string; readonly meaning: string; readonly href: string } | null
  /** What its strip shows, in words. */
  readonly stripLabel: string
}

const describeStrip = ({ logs, medianLog }: SourceSummary): string =>
  medianLog === null
    ? 'No other origin gives a figure to hold its figures against'
    : `${countOf(logs.length, 'figure')} held against others’; the middle one is ${describeRatio(medianLog)}`

const viewRatio = ({ medianLog, medianClaim }: SourceSummary): SourceRow['ratio'] =>
  medianLog === null || medianClaim === null
    ? null
    : { text: printRatio(medianLog), meaning: describeRatio(medianLog), href: claimPath(medianClaim) }

/**
 * Puts a summary into a row; `widest` is the ratio that the scale of all rows must hold, `kept` what the address asks of
 * the figures that are counted.
 */
export const viewSourceRow = (summary: SourceSummary, widest: number, kept: URLSearchParams): SourceRow => {
  const { id, name, source, reports, figures, events, asOrigin, asRelay } = summary
  const href = `/sources/${encodeURIComponent(id)}`
  const figuresOf = (told: string | null): string => `${href}${linkWith(kept, { told })}#figures`
  return {
    id,
    href,
    figuresHref: figuresOf(null),
    originHref: asOrigin === 0 ? null : figuresOf('origin'),
    relayHref: asRelay === 0 ? null : figuresOf('relay'),
    eventsHref: `/events${linkWith(kept, { source: id })}`,
    name,
    note: [describeKind(source?.kind ?? 'unknown'), STAKE_WORDS[source?.stake.position ?? 'unknown']].join(', '),
    reports: formatNumber(reports),
    figures: formatNumber(figures),
    events: formatNumber(events),
    origin: formatNumber(asOrigin),
    relay: formatNumber(asRelay),
    roles: { origin: asOrigin, relay: asRelay },
    rolesLabel: `origin of ${formatNumber(asOrigin)}, relay of ${formatNumber(asRelay)}`,
    strip: layoutRatioStrip(summary, ratioScale([widest])),
    ratio: viewRatio(summary),
    stripLabel: describeStrip(summary),
  }
}
