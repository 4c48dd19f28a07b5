import type { Clause } from './chunk-sentence.ts'
import { isGroup, verbOf } from './at-position.ts'
import { headBefore } from './skip-modifiers.ts'

const FARTHEST = 12

/** Whom a relative clause that ends at `end` is said of: "19 civilians, two of whom were children"; -1 when none ends there. */
const pastRelative = (clause: Clause, end: number): number => {
  const { chunks } = clause
  let told = false
  for (let here = end; here > 0 && here > end - FARTHEST; here -= 1) {
    const chunk = chunks[here]
    if (!chunk || /^(semicolon|colon|subordinator|including)$/.test(chunk.type)) return -1
    if (chunk.type === 'verb') told = true
    if (chunk.type !== 'relative' && chunk.word !== 'of whom') continue
    return told ? headBefore(clause, chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1) : -1
  }
  return -1
}

/** Whose parts a list that holds `at` names: "nine soldiers, including two officers"; -1 when it names none. */
const pastIncluding = (clause: Clause, at: number): number => {
  const { chunks } = clause
  for (let here = at - 1; here > 0 && here > at - 9; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'including') {
      const named = headBefore(clause, chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1)
      // "37 soldiers, a major among them, and 11 guards": the one among them is no whole.
      const isPart = chunks[here]?.word.startsWith('among') === true && chunks[named - 1]?.type === 'comma'
      return isPart && chunks[here - 1]?.type !== 'comma' ? headBefore(clause, named - 2) : named
    }
    if (type === 'verb' || type === 'subordinator' || type === 'semicolon') return -1
  }
  return -1
}

const isInAside = ({ chunks }: Clause, at: number): boolean => {
  for (let here = at - 1; here >= 0 && here > at - 9; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'including') return true
    if (type === 'verb' || type === 'subordinator' || type === 'semicolon') return false
  }
  return false
}

/** "six priests – five Spaniards and one Salvadoran – and two women": whom dashes that close at `at` speak of. */
const pastDashes = (clause: Clause, at: number): number => {
  for (let here = at - 1; here > 0 && here > at - FARTHEST; here -= 1) {
    if (clause.chunks[here]?.type === 'dash') return headBefore(clause, here - 1)
    if (clause.chunks[here]?.type === 'verb') return -1
  }
  return -1
}

/**
 * The member of a list before a comma and "and", past an aside that closes there: "nine soldiers, including two officers,
 * and three policemen", "19 civilians, two of whom were children, and two militants". -1 when there is none.
 */
export const headPastAside = (clause: Clause, before: number): number => {
  if (clause.chunks[before]?.type === 'dash') return pastDashes(clause, before)
  const near = headBefore(clause, before)
  const said = near < 0 || verbOf(clause, near - 1) ? pastRelative(clause, before) : near
  const head = said < 0 ? near : said
  if (head < 0 || !isInAside(clause, head)) return head
  const whole = pastIncluding(clause, head)
  return isGroup(clause, whole) ? whole : -1
}
