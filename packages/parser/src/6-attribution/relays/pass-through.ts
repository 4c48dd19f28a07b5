import type { Standing } from '../attributed.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import type { Floor } from '../resolution/resolve-acts.ts'
import type { Link, Speaker } from '../speaker.ts'
import { isSame, withPasser } from '../resolution/with-passer.ts'

const isOf = (chain: readonly Link[], speaker: Speaker): boolean =>
  chain[0] !== undefined && isSame(chain[0].speaker, speaker)

/** Whose words came that way: whoever spoke last and is no outlet; null where nobody has spoken yet. */
export const whoseWords = ({ recent }: Floor, through: Speaker): Speaker | null =>
  recent
    .map(([nearest]) => nearest?.speaker)
    .find((speaker) => speaker !== undefined && !OUTLET_KINDS.has(speaker.kind) && !isSame(speaker, through)) ?? null

/** A floor on which what somebody said has come by way of another, so that it does where the same one speaks again. */
export const passThrough = (floor: Floor, spoken: Speaker | null, through: Speaker): Floor => {
  if (spoken === null) return { ...floor, through }
  const pass = (chain: readonly Link[]): readonly Link[] => (isOf(chain, spoken) ? withPasser(chain, through) : chain)
  return { ...floor, chain: pass(floor.chain), recent: floor.recent.map(pass) }
}

/** A figure that stands on the word of one whose words, as a later sentence says, have come by way of another. */
export const passedThrough = (standing: Standing, spoken: Speaker, through: Speaker): Standing =>
  isOf(standing.chain, spoken) ? { ...standing, chain: withPasser(standing.chain, through) } : standing
