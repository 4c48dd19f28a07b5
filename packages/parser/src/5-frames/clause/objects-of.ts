import type { Clause } from './chunk-sentence.ts'
import { isGroup } from './at-position.ts'
import { listRight } from './lists.ts'
import { skipAside } from './pass-over.ts'

const OF_PLACE_OR_TIME = /^(on|in|at|near|during|outside|inside|from|over|within)$/

/** "shot dead on 1 September six suspects": the counted object behind one adjunct of place or time; -1 when there is none. */
const pastAdjunct = ({ chunks }: Clause, at: number): number => {
  if (chunks[at]?.type !== 'preposition' || !OF_PLACE_OR_TIME.test(chunks[at]?.word ?? '')) return -1
  // "over the past day"
  const from = chunks[at + 2]?.word === 'past' && chunks[at + 3]?.type === 'time' ? at + 3 : at + 1
  const governed = chunks[from]
  if (governed?.type !== 'time' && (governed?.type !== 'group' || governed.counted)) return -1
  const isOf = chunks[from + 1]?.word === 'of' && chunks[from + 2]?.type === 'group'
  const next = isOf ? from + 3 : from + 1
  return chunks[next]?.type === 'group' && chunks[next]?.counted === true ? next : -1
}

/** Positions of the objects of an active verb. */
export const objectsOf = (clause: Clause, at: number): readonly number[] => {
  const behind = skipAside(clause, at + 1)
  const first = isGroup(clause, behind) ? behind : pastAdjunct(clause, behind)
  return first < 0 ? [] : listRight(clause, first)
}
