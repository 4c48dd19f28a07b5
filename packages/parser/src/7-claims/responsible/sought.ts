import type { Actor, Claim } from '@reportedly/schema'
import type { Attributed } from '../../6-attribution/attributed.ts'
import type { Speaker } from '../../6-attribution/speaker.ts'
import type { Outcome } from './could-have-done.ts'
import { namedActor } from './named-actor.ts'
import { outcomeOfClaim } from './outcome-of-claim.ts'
import { type Reach, reachOfDoers } from './reach-of-doers.ts'
import { sideOfActor } from './side-of.ts'
import { speakerAsActor } from './speaker-as-actor.ts'

/** A claim with the frame it was made of, nobody held responsible yet. */
export interface Draft {
  readonly claim: Claim
  readonly frame: number
  /** Whether it is of what the report is about: the happening, or the sum that its lead draws and goes on with. */
  readonly central: boolean
}

/** A claim for which whoever did it is sought. */
export interface Sought extends Outcome {
  readonly at: number
  readonly sentence: number
  readonly claim: Claim
  readonly central: boolean
  /** Whom its own words name. */
  readonly named: Actor | null
  /** Whether its words point back at someone told of before: "they", "the strikes". */
  readonly pointsBack: boolean
  /** Where whoever did it may be told of, if its words name nobody. */
  readonly reach: Reach
  /** Whoever claims it, an armed group that speaks of its enemies. */
  readonly claimant: Actor | null
}

/** How many frames back a figure told again was told first. */
const SAME_WITHIN = 8

/** "The front said 12 soldiers were killed": a group that fights a state tells of its own deeds. */
const claimantOf = (attributed: Attributed, speaker: Speaker, { side, measure }: Outcome): Actor | null => {
  const isClaim =
    measure === 'seized' || (side.of === 'state' && /^(killed|injured|casualties|captured)$/.test(measure))
  const self = isClaim ? speakerAsActor(attributed, speaker, 'it') : null
  return self && sideOfActor(self).of === 'non-state' ? self : null
}

/** The frame of a figure that is told again by who rejects it: its words are those of who claimed it first. */
const firstTold = ({ frames }: Attributed, again: number): number => {
  const value = frames[again]?.value
  for (let at = again - 1; at >= Math.max(0, again - SAME_WITHIN); at -= 1)
    if (frames[at]?.value.group === value?.group && frames[at]?.value.again === false) return at
  return again
}

/** What is known of whom to seek for a claim. */
export const seek = (attributed: Attributed, { claim, frame, central }: Draft): Sought | null => {
  const found = attributed.frames[frame]
  if (!found) return null
  const speaker = attributed.standings[found.value.again ? firstTold(attributed, frame) : frame]?.chain[0]?.speaker
  const { actor, pointsBack } = namedActor(attributed, found.value, speaker)
  const outcome = outcomeOfClaim(attributed, found.value, claim, speaker)
  return {
    ...outcome,
    at: found.first,
    sentence: attributed.tokens.sentence[found.first] ?? 0,
    claim,
    central,
    named: actor,
    claimant: speaker ? claimantOf(attributed, speaker, outcome) : null,
    pointsBack,
    reach: reachOfDoers(attributed, found.value, claim, outcome, speaker),
  }
}
