import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

/** The head noun, folded, of the group at a position of a sentence’s chunks; empty where none stands there. */
export const headOf = ({ groups, tokens }: Framed, { chunks }: Clause, position: number): string => {
  const chunk = chunks[position]
  const group = chunk?.type === 'group' ? groups[chunk.index] : undefined
  return group && group.head >= 0 ? (tokens.folded[group.head] ?? '') : ''
}
