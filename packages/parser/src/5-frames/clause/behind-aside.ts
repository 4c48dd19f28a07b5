import type { Clause } from '../chunk-sentence.ts'
import { isGroup, verbOf } from './at-position.ts'
import { isPassedOver, skipAside } from './pass-over.ts'
import { behindReach, skipModifiers } from './skip-modifiers.ts'

const FARTHEST = 16
const LONGEST_LIST = 24
const SHARE = /^(most|all|some|many|several|both|half|mostly|mainly)$/

/** Whether what stands at a position only describes the members of a list before it: "including …", "most of them …". */
const opensAside = ({ chunks }: Clause, at: number): boolean => {
  const chunk = chunks[at]
  if (!chunk) return false
  if (chunk.type === 'including') return true
  if (chunk.type === 'relative') return chunk.word !== 'that'
  // "the five priests, four of whom were Spaniards, and two women"
  if (chunk.type === 'group' && chunk.word === 'of whom') return true
  return SHARE.test(chunk.word) || (isPassedOver(chunk) && chunks[at + 1]?.word === 'of')
}

/** Whether a group opens a clause of its own: "…, and two others fled". */
const hasVerb = (clause: Clause, at: number): boolean => {
  const next = skipModifiers(clause, behindReach(clause, at))
  const verb = verbOf(clause, next)
  return verb !== undefined || clause.chunks[next]?.type === 'state'
}

/**
 * The member with a figure that a list goes on to behind dashes: "12 weapons – five rifles and seven pistols – and 40
 * grenades"; -1 when no dash opens at `dash`, or none of its list stands behind the one that closes it.
 */
export const behindDashes = (clause: Clause, dash: number): number => {
  const { chunks } = clause
  if (chunks[dash]?.type !== 'dash') return -1
  for (let here = dash + 2; here < chunks.length && here < dash + LONGEST_LIST; here += 1) {
    const chunk = chunks[here]
    // "a mortar known as pumpi"
    if (!chunk || (/^(semicolon|colon|subordinator|quote)$/.test(chunk.type) && chunk.word !== 'as')) return -1
    if (chunk.type !== 'dash') continue
    const member = skipAside(clause, here + 2)
    const goesOn = chunks[here + 1]?.type === 'and' && isGroup(clause, member) && chunks[member]?.counted === true
    return goesOn && !hasVerb(clause, member) ? member : -1
  }
  return -1
}

/**
 * The member with a figure that a list goes on to behind an aside between commas: "571 drones, most of them of one type, and
 * 29 missiles"; -1 when no aside opens at the comma at `comma`, or none of its list stands behind it.
 */
export const behindAside = (clause: Clause, comma: number): number => {
  const { chunks } = clause
  if (chunks[comma]?.type !== 'comma' || !opensAside(clause, comma + 1)) return -1
  for (let here = comma + 2; here < chunks.length && here < comma + FARTHEST; here += 1) {
    const chunk = chunks[here]
    if (!chunk || /^(semicolon|colon|subordinator|quote)$/.test(chunk.type)) return -1
    if (chunk.type !== 'comma' || chunks[here + 1]?.type !== 'and') continue
    const member = skipAside(clause, here + 2)
    return isGroup(clause, member) && chunks[member]?.counted === true && !hasVerb(clause, member) ? member : -1
  }
  return -1
}
