import { type Claim, type Event, MEASURES, type Report, type Source } from '@reportedly/schema'
import { claimAnchor, noteAnchor } from '../words/claim-path.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeClaim } from '../words/describe-claim.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describePublicationDay, describePublisher, describeTitle } from '../words/describe-publication.ts'
import { describeSource, type SourcesById } from '../words/describe-source.ts'
import { listRemarks } from '../words/list-remarks.ts'
import { describeRecord, type RecordField } from './describe-record.ts'
import { describeNaming } from './describe-naming.ts'
import { speakerAnchor } from './list-speakers.ts'
import { noteLetter } from './note-letter.ts'
import { type Passage, splitPassages } from './split-passages.ts'

/** What stands beside a report’s text about one claim. */
export interface ClaimNote {
  readonly id: string
  readonly letter: string
  /** HTML ids of the figure in the text and of this note. */
  readonly anchor: string
  readonly noteAnchor: string
  readonly measure: string
  readonly statement: string
  readonly group: string
  readonly speaker: string
  /** Where the text names or describes the speaker; null for a publisher that speaks itself. */
  readonly speakerHref: string | null
  readonly route: string | null
  /** What kind of source the speaker is and what stake it has, in words; null where nothing is known. */
  readonly source: string | null
  readonly remarks: readonly string[]
  readonly event: { readonly label: string; readonly href: string } | null
  /** The figures before and after it in the text; null at either end. */
  readonly previousHref: string | null
  readonly nextHref: string | null
  /** Every field of the record, in words. */
  readonly record: readonly RecordField[]
}

/** Everything the page of a report shows. */
export interface ReportView {
  readonly title: string
  readonly publisher: string
  readonly day: string
  readonly authors: readonly string[]
  readonly url: string | null
  readonly passages: readonly Passage[]
  /** Notes by claim id. */
  readonly notes: ReadonlyMap<string, ClaimNote>
}

const remarksOn = (text: string, claim: Claim): readonly string[] => [
  ...listRemarks(claim),
  ...[describeNaming(text, claim)].filter((remark) => remark !== null),
  ...(claim.restatedAt.length > 0 ? ['stated more than once'] : []),
]

const hrefOf = (claim: Claim | undefined): string | null => (claim === undefined ? null : `#${claimAnchor(claim.id)}`)

interface Around {
  readonly events: readonly Event[]
  readonly sources: SourcesById
  /** All claims of the report, in the order of the text. */
  readonly inOrder: readonly Claim[]
}

const viewNote = (text: string, claim: Claim, index: number, { events, sources, inOrder }: Around): ClaimNote => {
  const event = events.find(({ claimIds }) => claimIds.includes(claim.id))
  const span = claim.attribution[0]?.span ?? null
  return {
    id: claim.id,
    letter: noteLetter(index),
    anchor: claimAnchor(claim.id),
    noteAnchor: noteAnchor(claim.id),
    measure: MEASURES[claim.measure].label,
    statement: describeClaim(claim),
    group: CATEGORY_WORDS[claim.counted.category],
    ...describeChain(claim.attribution),
    speakerHref: span === null ? null : `#${speakerAnchor(span)}`,
    source: describeSource(claim.attribution[0], sources),
    remarks: remarksOn(text, claim),
    event: event === undefined ? null : { label: event.label, href: `/events/${event.id}` },
    previousHref: hrefOf(inOrder[index - 1]),
    nextHref: hrefOf(inOrder[index + 1]),
    record: describeRecord(claim, inOrder),
  }
}

/** Views a report: its text with sentences and figures marked, and a note on every claim in the order of the text. */
export const viewReport = (
  report: Report,
  claims: readonly Claim[],
  events: readonly Event[],
  sources: readonly Source[] = [],
): ReportView => {
  const inOrder = claims.toSorted((one, other) => one.evidence.position.start - other.evidence.position.start)
  const around = { events, sources: new Map(sources.map((source) => [source.id, source])), inOrder }
  return {
    title: describeTitle(report),
    publisher: describePublisher(report, claims),
    day: describePublicationDay(report),
    authors: report.authors,
    url: report.url,
    passages: splitPassages(report, inOrder),
    notes: new Map(inOrder.map((claim, index) => [claim.id, viewNote(report.text, claim, index, around)])),
  }
}
