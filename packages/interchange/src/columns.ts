import type { Claim, Report, Source } from '@reportedly/schema'
import { describeChain } from './describe-chain.ts'
import type { ColumnOf } from './write-csv.ts'

/** What a row is written from; the report and the source of the nearest speaker are null when they are not at hand. */
export interface CodedRow {
  readonly claim: Claim
  readonly report: Report | null
  readonly speaker: Source | null
}

export type Column = ColumnOf<CodedRow>

const column = (name: string, meaning: string, read: Column['read']): Column => ({ name, meaning, read })

const list = (items: readonly string[]): string => items.join('; ')

const WHAT: readonly Column[] = [
  column('claim_id', 'Stable id of the claim.', ({ claim }) => claim.id),
  column('report_id', 'Stable id of the report it was read in.', ({ claim }) => claim.reportId),
  column('incident', 'Which happening of its report it is about, from 0.', ({ claim }) => claim.incident),
  column('measure', 'What the figure counts: killed, seized, …', ({ claim }) => claim.measure),
  column('low', 'Lowest value the statement allows; empty when open.', ({ claim }) => claim.quantity.low),
  column('high', 'Highest value the statement allows; empty when open.', ({ claim }) => claim.quantity.high),
  column('qualifier', 'How the figure is bounded: exact, at-least, vague, …', ({ claim }) => claim.quantity.qualifier),
  column('as_stated', 'The figure verbatim; empty when implied.', ({ claim }) => claim.quantity.asStated),
  column('unit', '"count", a unit of mass or volume, or ISO 4217.', ({ claim }) => claim.quantity.unit),
  column('group', 'Who or what is counted, in the report’s words.', ({ claim }) => claim.counted.text),
  column('category', 'Coded group: civilian, weapons, …', ({ claim }) => claim.counted.category),
  column('group_actor', 'Id of the actor whose people or things they are.', ({ claim }) => claim.counted.actorId),
  column('attributes', 'children, women, …; parted by "; ".', ({ claim }) => list(claim.counted.attributes)),
  column('held_responsible', 'Who did it, in the report’s words.', ({ claim }) => claim.actor?.text ?? null),
  column('parties', 'The parties among them, parted by "; ".', ({ claim }) =>
    list(claim.actor?.parties.map(({ name }) => name) ?? []),
  ),
  column('modality', 'asserted, denied, feared or unconfirmed.', ({ claim }) => claim.modality),
  column('scope', 'incident, cumulative or background.', ({ claim }) => claim.scope),
  column('subset_of', 'Id of the claim this figure is a part of.', ({ claim }) => claim.subsetOf),
  column('revises', 'Id of the claim this figure replaces.', ({ claim }) => claim.revises),
]

const WHO_SAYS_SO: readonly Column[] = [
  column('speaker', 'The nearest speaker.', ({ claim }) => claim.attribution[0]?.name ?? null),
  column('speaker_kind', 'What kind of source it is.', ({ claim }) => claim.attribution[0]?.kind ?? null),
  column(
    'speaker_id',
    'Id of the source; empty for the unnamed.',
    ({ claim }) => claim.attribution[0]?.sourceId ?? null,
  ),
  column(
    'speaker_stake',
    'belligerent, affiliated, independent or unknown.',
    ({ speaker }) => speaker?.stake.position ?? null,
  ),
  column('speaker_stake_actor', 'Id of the actor it is or stands with.', ({ speaker }) => speaker?.stake.actor ?? null),
  column('chain', 'On whose word: nearest speaker first, publisher last.', ({ claim }) =>
    describeChain(claim.attribution),
  ),
]

const WHERE_AND_WHEN: readonly Column[] = [
  column('place_as_stated', 'The place in the report’s words.', ({ claim }) => claim.place?.text ?? null),
  column('place', 'Name of the place.', ({ claim }) => claim.place?.name ?? null),
  column('country', 'ISO 3166-1 alpha-2.', ({ claim }) => claim.place?.country ?? null),
  column('latitude', 'Degrees north, WGS 84.', ({ claim }) => claim.place?.latitude ?? null),
  column('longitude', 'Degrees east, WGS 84.', ({ claim }) => claim.place?.longitude ?? null),
  column('where_prec', 'UCDP where_prec, 1–7.', ({ claim }) => claim.place?.precision ?? null),
  column('time_as_stated', 'The time in the report’s words.', ({ claim }) => claim.time?.text ?? null),
  column('date_start', 'First day it can have been, ISO 8601.', ({ claim }) => claim.time?.start ?? null),
  column('date_end', 'Last day it can have been, ISO 8601.', ({ claim }) => claim.time?.end ?? null),
  column('date_prec', 'UCDP date_prec, 1–5.', ({ claim }) => claim.time?.precision ?? null),
]

const EVIDENCE: readonly Column[] = [
  column('quote', 'The figure with what it counts, verbatim.', ({ claim }) => claim.evidence.quote.exact),
  column('quote_start', 'Its first UTF-16 offset in the text.', ({ claim }) => claim.evidence.position.start),
  column('quote_end', 'The offset after its last.', ({ claim }) => claim.evidence.position.end),
  column('sentence', 'The sentence it stands in, verbatim.', ({ claim, report }) =>
    report === null ? null : report.text.slice(claim.evidence.sentence.start, claim.evidence.sentence.end),
  ),
  column('rule', 'The rule that found it.', ({ claim }) => claim.evidence.rule),
  column('confidence', '0–1; empty until calibrated.', ({ claim }) => claim.confidence),
]

const REPORT: readonly Column[] = [
  column('report_title', 'Headline of the report.', ({ report }) => report?.title ?? null),
  column(
    'publisher',
    'Who published it.',
    ({ claim, report }) => claim.attribution.at(-1)?.name ?? report?.publisher ?? null,
  ),
  column('published_at', 'ISO 8601 day or moment.', ({ report }) => report?.publishedAt ?? null),
  column('url', 'Where it was published.', ({ report }) => report?.url ?? null),
  column('language', 'BCP 47.', ({ report }) => report?.language ?? null),
]

/** The columns of a coded row, in order: `name`, `meaning` and how it is read. What is not known is an empty cell. */
export const COLUMNS: readonly Column[] = [...WHAT, ...WHO_SAYS_SO, ...WHERE_AND_WHEN, ...EVIDENCE, ...REPORT]
