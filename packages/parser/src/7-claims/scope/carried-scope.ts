import type { Claim, Scope, SourceKind } from '@reportedly/schema'
import type { Standing } from '../../6-attribution/attributed.ts'

/** The scope of a lead that sums up a stretch, and the kind of speaker that does. */
export interface Carried {
  readonly scope: Scope
  readonly kind: SourceKind | null
  /** Whether it sums up a war or unrest, of which everyone in the report speaks. */
  readonly ofStrife: boolean
  /** Where that lead sums it up. */
  readonly place: Claim['place']
  /** Whether the report is of a period, and goes on with it behind a happening with a day of its own. */
  readonly ofPeriod: boolean
  /** The paragraph that tells of such a happening; -1 for none. */
  readonly restsIn: number
  /** The day its stretch begins on; null when not told. */
  readonly from: string | null
  /** The paragraph it stands in. */
  readonly paragraph: number
}

export const NOTHING_CARRIED: Carried = {
  scope: 'incident',
  kind: null,
  ofStrife: false,
  ofPeriod: false,
  restsIn: -1,
  place: null,
  from: null,
  paragraph: -1,
}

const kindOf = (standing: Standing | undefined): SourceKind | null => standing?.chain[0]?.speaker.kind ?? null

/** A report of a period that sums it up in its own voice is of that period whoever speaks in it. */
const isOfWhole = ({ kind, ofPeriod }: Carried): boolean => kind === null && ofPeriod

/**
 * The scope that a figure without a time of its own has from the lead: that of a sum its own kind of speaker goes on with,
 * or the report itself, or anyone with that of a war; not where the sentences before it in a paragraph of its own set it on
 * a day.
 */
export const carriedScope = (carried: Carried, standing: Standing, paragraph: number, isDated: boolean): Scope =>
  carried.scope === 'cumulative' &&
  (!isDated || carried.paragraph === paragraph) &&
  carried.restsIn !== paragraph &&
  (carried.ofStrife || isOfWhole(carried) || [carried.kind, null].includes(kindOf(standing)))
    ? 'cumulative'
    : 'incident'

const hasOwnTime = ({ time, evidence: { sentence } }: Claim): boolean => {
  const span = time?.span ?? null
  return span !== null && span.start >= sentence.start && span.end <= sentence.end
}

/** What is known of a figure that the report opens with. */
export type Lead = Pick<Carried, 'ofStrife' | 'ofPeriod' | 'paragraph' | 'from'>

/** What a claim leaves to those behind it: a lead its scope; one happening with a day of its own ends the sum. */
export const carryOn = (
  carried: Carried,
  claim: Claim,
  standing: Standing | undefined,
  lead: Lead | null,
  paragraph: number,
): Carried => {
  const { scope, place } = claim
  if (lead) {
    const from = carried.ofPeriod ? carried.from : scope === 'cumulative' ? lead.from : null
    const ofPeriod = carried.ofPeriod || (scope === 'cumulative' && lead.ofPeriod)
    const sum = carried.ofPeriod ? carried.scope : scope
    return { ...lead, scope: sum, kind: kindOf(standing), ofPeriod, restsIn: -1, place: place ?? carried.place, from }
  }
  if (carried.ofPeriod) return scope === 'incident' && hasOwnTime(claim) ? { ...carried, restsIn: paragraph } : carried
  return scope === 'incident' && hasOwnTime(claim) ? { ...NOTHING_CARRIED, from: carried.from } : carried
}
