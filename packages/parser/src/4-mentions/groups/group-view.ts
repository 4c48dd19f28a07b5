import type { Measured } from '../../3-quantities/quantity.ts'
import type { Group } from '../group.ts'

/** One sentence as its groups are read: where it ends, whether it is in capitals, and what has been found so far. */
export interface GroupView {
  readonly below: Measured
  /** The token after the last one of the sentence. */
  readonly limit: number
  readonly upperCase: boolean
  /** The groups found, in the order of the text; reading adds to them. */
  readonly groups: Group[]
}

/** What stands before the words of a group. */
export interface Opening {
  /** First token of the group. */
  readonly at: number
  /** First token behind figure and determiner. */
  readonly wordsFirst: number
  /** Index into `quantities`; -1 when there is none. */
  readonly quantity: number
  readonly determiner: string | null
}
