import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** Words that open a clause by which a speaker gets a name. */
const OPENS = /^(who|identified|known|named|nicknamed)$/

/** The words between a speaker and the name it gives of itself: "who asked to be called", "identified only as". */
const GIVES =
  /^(who )?(asked to be (called|named|(identified|known)( only)? (as|by))|((only|simply|just) )?gave (his|her|their) name( (only|simply|just))? as|(identified|introduced|named|described) (himself|herself|themselves)( only)? as|goes by( the name( of)?)?|(calls|called) (himself|herself)|(is |was )?(identified|known)( only)? (as|by)|named|nicknamed)$/

/** How many words may stand between a speaker and the name it gives. */
const WITHIN = 7

/** The word that may open a name, past two others at most: "a mother of six who"; -1 when none does. */
const opensAt = ({ tokens: { folded } }: Framed, end: number): number => {
  for (let at = end; at <= end + 2; at += 1) if (OPENS.test(folded[at] ?? '')) return at
  return -1
}

/** Where the name ends that a speaker gives of itself behind `end`: "a man who introduced himself as Abu Karim". */
export const endOfGivenName = (framed: Framed, end: number, limit: number): number => {
  const { tokens, groups, groupOf } = framed
  const opens = opensAt(framed, end)
  if (opens < 0) return end
  const words: string[] = []
  for (let at = opens; at < Math.min(opens + WITHIN, limit - 1); at += 1) {
    words.push(tokens.folded[at] ?? '')
    const next = at + 1
    if (tokens.letterCase[next] === LOWER || !GIVES.test(words.join(' '))) continue
    const group = groups[(groupOf[next] ?? 0) - 1]
    return group?.class === 'name' && group.first === next && group.end <= limit ? group.end : end
  }
  return end
}
