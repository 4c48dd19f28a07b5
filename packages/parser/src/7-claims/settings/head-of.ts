import type { Group } from '../../4-mentions/group.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** The group at a position of a sentence’s chunks; undefined where none stands there. */
export const groupAt = ({ groups }: Framed, { chunks }: Clause, position: number): Group | undefined => {
  const chunk = chunks[position]
  return chunk?.type === 'group' ? groups[chunk.index] : undefined
}

/** The head noun, folded, of the group at a position of a sentence’s chunks; empty where none stands there. */
export const headOf = (framed: Framed, clause: Clause, position: number): string => {
  const group = groupAt(framed, clause, position)
  return group && group.head >= 0 ? (framed.tokens.folded[group.head] ?? '') : ''
}
