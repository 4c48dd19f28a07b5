import { resolveActs } from '../resolution/resolve-acts.ts'
import type { Link } from '../speaker.ts'
import type { Quoting } from '../tell-quotations.ts'
import type { Silent } from './silent.ts'

/** How many sentences a quotation may run on before the one that names its speaker. */
const LONGEST_QUOTATION = 6

/** Who speaks in a quotation that a sentence leaves open: whoever is named behind its words, a few sentences on. */
const closing = ({ framed, actsOf, sentence, floor }: Silent, quotings: readonly Quoting[]): readonly Link[] => {
  const until = Math.min(sentence + LONGEST_QUOTATION, framed.ranges.length)
  for (let next = sentence + 1; next < until && quotings[next - 1]?.ends === true; next += 1) {
    const spoken = actsOf(next)
    const named = resolveActs(framed, spoken, floor).acts.find(({ side }) => side !== 'behind')
    if (named) return named.chain.map((link) => ({ ...link, mention: null, inherited: true }))
    if (spoken.length > 0) return []
  }
  return []
}

/** Who speaks in a sentence that begins in a quotation: whoever closes it, else whoever spoke last. */
export const quotedSpeaker = (silent: Silent, quotings: readonly Quoting[]): readonly Link[] => {
  const named = quotings[silent.sentence]?.ends === true ? closing(silent, quotings) : []
  return named.length > 0 ? named : (silent.floor.recent[0] ?? [])
}
