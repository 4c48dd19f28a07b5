import type { Claim, Estimate, Report, Source, VagueTable } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { TracedEvent } from '../event/trace-event.ts'
import type { Figure, Happening } from './figure.ts'
import type { Settled } from './settle-happening.ts'

/** All that a store holds, put together once and only read from then on. */
export interface Survey {
  /** In the order of the store’s events. */
  readonly happenings: readonly Happening[]
  /** Of all happenings, in their order. */
  readonly figures: readonly Figure[]
  /** The claims of a report stand together, by place in the text. */
  readonly claims: ReadonlyMap<string, Claim>
  /** By date of publication, those without one last. */
  readonly reports: ReadonlyMap<string, Report>
  /** Every source that a record is kept of. */
  readonly sources: ReadonlyMap<string, Source>
  /** Every source that a claim names or a record is kept of. */
  readonly sourceIds: readonly string[]
  readonly findHappening: (eventId: string) => Happening | null
  /** A source by the name it is best known by, else as a claim names it. */
  readonly nameSource: (sourceId: string) => string
  /** The sources meant by an id or, whatever its case, by a name; several where they share it. */
  readonly findSourceIds: (idOrName: string) => ReadonlySet<string>
  /** Traced when first asked for, then kept. */
  readonly traceOf: (happening: Happening) => TracedEvent
  /** Every estimate of an event, also those over all categories; reckoned when asked for, and kept for a short while. */
  readonly estimatesOf: (happening: Happening, reading: ReadingChoice) => readonly Estimate[]
  /** What these come to, without the claims they rest on; reckoned when first asked for, then kept. */
  readonly settledOf: (happening: Happening, reading: ReadingChoice) => readonly Settled[]
  /** The estimate of one category. */
  readonly estimateOf: (figure: Figure, reading: ReadingChoice) => Estimate
  /** How disputed an event is, in doublings (see `disputeScore`); kept once reckoned. */
  readonly disputeOf: (happening: Happening, vagueTable: VagueTable) => number | null
  /** Everything about a figure that a reader may look for by words, folded; see `foldText`. */
  readonly textOf: (figure: Figure) => string
}
