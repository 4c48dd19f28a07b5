import type { Clause } from './chunk-sentence.ts'
import { isGroup } from './at-position.ts'
import { isPassedOver, isSeparator } from './pass-over.ts'
import { headBefore } from './skip-modifiers.ts'

const LONGEST_ASIDE = 8

/** "four brothers, three of them Italians, who …", "12 men, including two officers, who …": past what is said of some; -1 for none. */
const pastShare = (clause: Clause, comma: number): number => {
  const { chunks } = clause
  for (let here = comma - 1; here > 0 && here > comma - LONGEST_ASIDE; here -= 1) {
    const chunk = chunks[here]
    if (chunk?.type === 'verb' || chunk?.type === 'semicolon' || chunk?.type === 'relative') return -1
    if (chunk?.type !== 'comma') continue
    const opened = chunks[here + 1]
    // "Otto Milla, a cousin of the general, who died on Monday": whom the words between commas describe.
    if (chunks[here - 1]?.person === true && opened?.type === 'group' && opened.counted !== true && !opened.person)
      return here - 1
    const isShare = opened?.word === 'of them' || opened?.type === 'including'
    const head = !isShare ? -1 : chunks[here - 1]?.counted === true ? here - 1 : headBefore(clause, here - 1)
    return chunks[head]?.counted === true ? head : -1
  }
  return -1
}

/** What "who", "which" and "that" stand for: the group before them. */
export const antecedent = (clause: Clause, at: number): readonly number[] => {
  let here = at - 1
  // "seven lorries, all of which burned"
  const whole = clause.chunks[here]?.word === 'of' && clause.chunks[here - 1]?.word === 'all'
  if (whole) here -= 2
  while (clause.chunks[here]?.type === 'comma' || isPassedOver(clause.chunks[here])) here -= 1
  const share = clause.chunks[at - 1]?.type === 'comma' ? pastShare(clause, at - 1) : -1
  if (share >= 0) return [share]
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
