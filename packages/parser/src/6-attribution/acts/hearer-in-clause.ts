import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import { isOutlet } from '../papers/is-outlet.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** Who is told in a clause about them: "the agency AFP, to which two officers had said that …"; null where that is no outlet. */
export const hearerInClause = ({ framed, clause, limit }: View, subject: number): Speaker | null => {
  const { chunks } = clause
  const first = chunks[subject]?.first ?? 0
  const { folded } = framed.tokens
  if (!/^(which|whom)$/.test(folded[first - 1] ?? '') || folded[first - 2] !== 'to') return null
  let at = subject - 1
  while (at >= 0 && (chunks[at]?.end ?? 0) > first - 2) at -= 1
  if (chunks[at]?.type === 'comma') at -= 1
  const told = isGroup(clause, at) ? nameSpeaker(framed, groupAt(clause, at), 'tell', limit) : null
  return told !== null && isOutlet(framed, told) !== 'no' ? told : null
}
