import type { Claim } from '@reportedly/schema'
import type { Copied } from './find-copies.ts'
import type { Voice } from './find-voice.ts'

/** A claim with all that decides where it comes from. */
export interface VoicedClaim {
  readonly claim: Claim
  readonly voice: Voice
  /** Key of whoever published its report. */
  readonly publisher: string
  /** Keys of all who passed it on, the publisher among them. */
  readonly relays: readonly string[]
  readonly copied: Copied
}
