import type { Clause } from './chunk-sentence.ts'

const WHERE = /^(on|in|across|over|against|at|around|near|throughout)$/

/** "strikes on Gaza and Lebanon killed 12", "on the army and the police": whether a group is the second that a preposition governs. */
export const isSecondOfTwo = ({ chunks }: Clause, at: number): boolean => {
  const [place, and, other, preposition, head] = [0, 1, 2, 3, 4].map((back) => chunks[at - back])
  const isBare = (chunk: typeof place): boolean =>
    chunk?.type === 'group' && chunk.counted !== true && chunk.person !== true && chunk.one !== true
  return (
    isBare(place) &&
    and?.type === 'and' &&
    isBare(other) &&
    preposition?.type === 'preposition' &&
    WHERE.test(preposition.word) &&
    head?.type === 'group'
  )
}
