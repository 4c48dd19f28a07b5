import { firstFrom } from '../../engine/within.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'

/** How many groups back a paper may have been told of. */
const FARTHEST = 40

/**
 * Whose paper "the communiqué" is, where nobody has spoken in it yet: "All of it came from a communiqué of the ministry. … the
 * communiqué said"; null where no paper of that name was said to be anybody’s.
 */
export const issuerOfPaper = (framed: Framed, paper: Speaker): Speaker | null => {
  const { groups, tokens } = framed
  const noun = tokens.folded[paper.end - 1]
  const from = firstFrom(groups, paper.first) - 1
  for (let at = from; at >= 0 && at > from - FARTHEST; at -= 1) {
    const group = groups[at]
    if (!group || tokens.folded[group.head] !== noun) continue
    const owner = firstFrom(groups, group.head + 1)
    if (!/^(of|from|by)$/.test(tokens.folded[group.head + 1] ?? '') || groups[owner]?.first !== group.head + 2) continue
    const issuer = nameSpeaker(framed, owner, paper.verb, paper.first)
    if (issuer && issuer.kind !== 'unknown') return { ...issuer, inPaper: true }
  }
  return null
}
