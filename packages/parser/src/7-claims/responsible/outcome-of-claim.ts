import type { Actor, Category, Claim } from '@reportedly/schema'
import type { Frame } from '../../5-frames/frame.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import type { Speaker } from '../../6-attribution/speaker.ts'
import type { Outcome } from './could-have-done.ts'
import { type Side, sideOf, sideOfActor } from './side-of.ts'
import { speakerAsActor } from './speaker-as-actor.ts'

/** How many words a header has before its colon. */
const HEADER_WITHIN = 7
const UNKNOWN: Side = { of: null, nation: null }
const OWN_LOSS = /^(lose|loses|losing|lost|mourn|mourns|mourned|mourning|bury|buried)$/

const sideOfCategory = (category: Category): Side['of'] =>
  category === 'state-forces' ? 'state' : category === 'non-state-armed' ? 'non-state' : null

/** Whether a figure counts people of the speaker's own: "its men", "we lost two", "mourned". */
const isOwn = (attributed: Attributed, { group, predicate }: Frame): boolean =>
  /^(its|our|their|his)$/.test(attributed.groups[group]?.determiner ?? '') ||
  attributed.tokens.folded.slice(predicate.first, predicate.end).some((word) => OWN_LOSS.test(word))

/** The side of those a figure counts: by who they are, or for "its own" and "lost" by who speaks. */
const victimSide = (claim: Claim, whose: Actor | null): Side => {
  const words = claim.counted.text
  const byCategory = sideOfCategory(claim.counted.category)
  // A militiaman may fight on either side.
  if (byCategory !== null && !/^militiam[ae]n$/i.test(words ?? ''))
    return { of: byCategory, nation: words === null ? null : sideOf(words).nation }
  return whose ? sideOfActor(whose) : UNKNOWN
}

/** The words that say what happened; those before it where they are a header: "Trophies: two rifles". */
const predicateWords = ({ tokens: { folded } }: Attributed, { predicate }: Frame): string => {
  const first = folded[predicate.first] === ':' ? Math.max(0, predicate.first - HEADER_WITHIN) : predicate.first
  return folded.slice(first, predicate.end).join(' ')
}

/** What a claim tells of, for whoever did it to be found. */
export const outcomeOfClaim = (
  attributed: Attributed,
  frame: Frame,
  claim: Claim,
  speaker: Speaker | undefined,
): Outcome => {
  const whose = speaker && isOwn(attributed, frame) ? speakerAsActor(attributed, speaker, 'it') : null
  return {
    measure: claim.measure,
    category: claim.counted.category,
    side: victimSide(claim, whose),
    band: claim.counted.actorId,
    own: whose?.parties[0]?.name ?? null,
    predicate: predicateWords(attributed, frame),
    counted: (claim.counted.text ?? '').toLowerCase(),
  }
}
