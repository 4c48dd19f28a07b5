import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { Verdict } from './field.ts'
import { namesOverlap } from './names-overlap.ts'
import { speakersOf } from './speakers-of.ts'

const write = (names: readonly (string | null)[]): string => names.join(' ← ') || 'nobody'

/** Judges the whole chain: as many speakers as the gold has, each overlapping its own; null where the gold has none. */
export const judgeChain = ({ sources }: GoldClaim, claim: Claim): Verdict | null => {
  if (sources === undefined || sources.length === 0) return null
  const have = speakersOf(claim).map(({ name }) => name)
  const right = have.length === sources.length && sources.every((name, link) => namesOverlap(have[link], name))
  return { right, want: write(sources), have: write(have) }
}
