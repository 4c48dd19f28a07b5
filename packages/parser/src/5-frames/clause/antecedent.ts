import type { Clause } from '../chunk-sentence.ts'
import { isGroup } from './at-position.ts'
import { isPassedOver, isSeparator } from './pass-over.ts'

/** What "who", "which" and "that" stand for: the group before them. */
export const antecedent = (clause: Clause, at: number): readonly number[] => {
  let here = at - 1
  // "seven lorries, all of which burned"
  const whole = clause.chunks[here]?.word === 'of' && clause.chunks[here - 1]?.word === 'all'
  if (whole) here -= 2
  while (clause.chunks[here]?.type === 'comma' || isPassedOver(clause.chunks[here])) here -= 1
  if (!isGroup(clause, here)) return []
  // "seven rifles, a mortar and two guns, which were lost": things that a list names together.
  const list = [here]
  const isList = clause.chunks[at]?.word === 'which' && clause.chunks[at - 1]?.type === 'comma'
  for (
    let first = here;
    isList && isSeparator(clause.chunks[first - 1]) && clause.chunks[first - 2]?.counted;
    first -= 2
  )
    list.push(first - 2)
  return list
}
