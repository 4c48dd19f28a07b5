import { type Claim, makeId, type Report } from '@reportedly/schema'
import { compareText } from '../compare-text.ts'
import { byTextOrder } from '../text-order.ts'
import { nameSpeaker } from './name-speaker.ts'

/** Where claims come from in the end: repeating an origin corroborates nothing. */
export interface Origin {
  /** The same speaker has the same origin id in every event. */
  readonly id: string
  /** The speaker as first named; null for the unnamed publisher of a report. */
  readonly name: string | null
  /** Source id of the speaker; null when not resolved. */
  readonly sourceId: string | null
  /** In the order of reports and text. */
  readonly claimIds: readonly string[]
  /** What the claims share: a named speaker, a report on whose word alone they stand, or nothing (one claim). */
  readonly why: 'same-speaker' | 'same-report' | 'single'
}

interface Speaker {
  readonly key: string
  readonly name: string | null
  readonly sourceId: string | null
}

/** The nearest speaker with a name, else the publisher, else the report itself. */
const findSpeaker = (claim: Claim, publishers: ReadonlyMap<string, string | null>): Speaker => {
  for (const link of claim.attribution) {
    const key = nameSpeaker(link)
    if (key !== null) return { key, name: link.name, sourceId: link.sourceId }
  }
  const publisher = publishers.get(claim.reportId) ?? null
  if (publisher !== null) return { key: `source ${publisher}`, name: publisher, sourceId: publisher }
  return { key: `report ${claim.reportId}`, name: null, sourceId: null }
}

const composeOrigin = (key: string, told: readonly { readonly claim: Claim; readonly speaker: Speaker }[]): Origin => {
  const shared = key.startsWith('report ') ? 'same-report' : 'same-speaker'
  return {
    id: makeId('origin', key),
    name: told[0]?.speaker.name ?? null,
    sourceId: told[0]?.speaker.sourceId ?? null,
    claimIds: told.map(({ claim }) => claim.id),
    why: told.length === 1 ? 'single' : shared,
  }
}

/** Traces the claims of one event to the speakers they go back to, each claim to exactly one, ordered by origin id. */
export const traceOrigins = (claims: readonly Claim[], reports: readonly Report[]): readonly Origin[] => {
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]))
  const told = claims.toSorted(byTextOrder).map((claim) => ({ claim, speaker: findSpeaker(claim, publishers) }))
  return [...Map.groupBy(told, ({ speaker }) => speaker.key)]
    .map(([key, members]) => composeOrigin(key, members))
    .toSorted((one, other) => compareText(one.id, other.id))
}
