import { Measure, type Source, SourceKind, Stake } from '@reportedly/schema'

/** Which figures a page shows; every condition given must hold. */
export interface Filters {
  readonly measure: Measure | null
  /** First and last day, ISO 8601, inclusive: an event that may have been within them is shown. */
  readonly from: string | null
  readonly to: string | null
  /** A place by name, or a country by name or ISO 3166-1 code. */
  readonly place: string | null
  /** An actor held responsible or counted, by registry id or by name. */
  readonly actor: string | null
  /** A source anywhere in the chain, by id or by name. */
  readonly source: string | null
  /** Of the nearest speaker. */
  readonly kind: SourceKind | null
  /** Of the nearest speaker, in the fight of the event. */
  readonly stake: Source['stake']['position'] | null
  /** Words that all stand in the event’s label, a sentence, a speaker’s name or a headline. */
  readonly q: string | null
}

/** All figures. */
export const NO_FILTERS: Filters = {
  measure: null,
  from: null,
  to: null,
  place: null,
  actor: null,
  source: null,
  kind: null,
  stake: null,
  q: null,
}

/** Longer words than any search needs are cut, so that an address cannot keep the server busy. */
const LONGEST = 200

const readDay = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null

/** Reads the filters from a page’s address; what no filter understands is passed over. */
export const chooseFilters = (parameters: URLSearchParams): Filters => {
  const read = (name: keyof Filters): string | null => parameters.get(name)?.trim().slice(0, LONGEST) || null
  return {
    measure: Measure.safeParse(read('measure')).data ?? null,
    from: readDay(read('from')),
    to: readDay(read('to')),
    place: read('place'),
    actor: read('actor'),
    source: read('source'),
    kind: SourceKind.safeParse(read('kind')).data ?? null,
    stake: Stake.shape.position.safeParse(read('stake')).data ?? null,
    q: read('q'),
  }
}
