import type { Mentioned } from '../../4-mentions/mentioned.ts'
import type { Clause } from './chunk-sentence.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** The verb at a position; undefined when something else stands there. */
export const verbOf = ({ chunks, verbs }: Clause, at: number): VerbGroup | undefined => {
  const chunk = at < 0 ? undefined : chunks[at]
  return chunk?.type === 'verb' ? verbs[chunk.index] : undefined
}

/** Whether a group stands at a position. */
export const isGroup = ({ chunks }: Clause, at: number): boolean => at >= 0 && chunks[at]?.type === 'group'

/** The group index at a position. */
export const groupAt = ({ chunks }: Clause, at: number): number => (at < 0 ? -1 : (chunks[at]?.index ?? -1))

/** The group indices at positions, those without a group left out. */
export const groupsAt = (below: Mentioned, clause: Clause, positions: readonly number[]): readonly number[] =>
  positions.map((at) => groupAt(clause, at)).filter((index) => below.groups[index] !== undefined)
