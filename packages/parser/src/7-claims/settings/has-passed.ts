import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom } from '../../engine/within.ts'
import type { ToldTime } from './tell-times.ts'

/** "A drone had struck the depot on Saturday", "on Saturday six had been shot down": by then it had happened. */
export const hasPassed = ({ tokens, clauseOf }: Framed, { verb, first, end }: ToldTime): boolean => {
  const { verbs } = clauseOf(tokens.sentence[first] ?? 0)
  return tokens.folded[(verb ?? verbs[firstFrom(verbs, end)])?.first ?? -1] === 'had'
}
