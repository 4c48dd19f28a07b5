import type { Measure } from '@reportedly/schema'

/** What a verb tells only together with the words behind it: "paid the supreme price". */
export interface Phrase {
  /** The verbs, by lemma. */
  readonly verbs: readonly string[]
  readonly measure: Measure
  /** What stands behind the verb, its words joined by single spaces. */
  readonly behind: RegExp
  /** A word that always stands there, so that sentences without one are left alone; absent where any may. */
  readonly word?: RegExp
  /** Said of the subject of a passive alone. */
  readonly passive?: true
  /** Said of things; of people when absent. */
  readonly things?: true
  /** Said of nobody alone: "nobody suffered", where "two suffered" may tell of anything. */
  readonly ofNobody?: true
  /** Not said of this class of things: what a car bomb does befalls others. */
  readonly except?: string
}
