import type { Speaker } from '../speaker.ts'

/** A stretch of a text that is a paper, or a telling, of one speaker. */
export interface Paper {
  readonly issuer: Speaker
  /** The sentence that names the issuer, and the one behind the last that is its own. */
  readonly from: number
  readonly until: number
  /** Whether another publishes it, who passes on with it what others say in it. */
  readonly carried: boolean
}
