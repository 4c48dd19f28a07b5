import { firstFrom } from '../../engine/within.ts'
import { domainOf } from '../../5-frames/counted/domain.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** What leads from the opening of a sentence to whom it is about. */
const OPENINGS = /^(about|of|among|amongst|as|on)$/

/** How many words the opening may take: "On the side of the attackers". */
const WITHIN = 7

/**
 * Those whom the opening of a sentence says it is about, and whom a bare figure in it counts: "About the attackers it wrote
 * that 50 had been killed", "Of its own men, 27 were missing". The index of their group; -1 where it names none.
 */
export const topicOf = (framed: Framed, sentence: number): number => {
  const { groups, ranges, tokens } = framed
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  const opening = tokens.folded[first] ?? ''
  if (!OPENINGS.test(opening) || (opening === 'as' && tokens.folded[first + 1] !== 'for')) return -1
  let isSide = opening !== 'on'
  for (let at = firstFrom(groups, first); at < groups.length; at += 1) {
    const group = groups[at]
    if (!group || group.first >= Math.min(end, first + WITHIN)) return -1
    isSide ||= /^sides?$/.test(tokens.folded[group.head] ?? '')
    if (isSide && group.plural && group.quantity < 0 && domainOf(framed, group) === 'people') return at
    // "About the attackers": only what stands in the opening phrase itself.
    if (tokens.folded[group.end] !== 'of') return -1
  }
  return -1
}
