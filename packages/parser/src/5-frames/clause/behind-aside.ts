import type { Clause } from './chunk-sentence.ts'
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

/** "159 weapons, 47 of which were new, 18,884 rounds and 267 mines": whether a series of counted things goes on at a position. */
const opensSeries = (clause: Clause, at: number): boolean => {
  const { chunks } = clause
  const isMember = (here: number): boolean =>
    isGroup(clause, here) && chunks[here]?.counted === true && !/^of /.test(chunks[here]?.word ?? '')
  for (let here = at, guard = 0; isMember(here) && !hasVerb(clause, here) && guard < 40; guard += 1) {
    const next = skipModifiers(clause, behindReach(clause, here))
    if (chunks[next]?.type === 'and') return isMember(next + 1) && !hasVerb(clause, next + 1)
    if (chunks[next]?.type !== 'comma') return false
    here = chunks[next + 1]?.type === 'and' ? next + 2 : next + 1
    if (here === next + 2) return isMember(here) && !hasVerb(clause, here)
  }
  return false
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
    if (chunk.type !== 'comma') continue
    // Behind "including" it is the series of the parts.
    if (chunks[comma + 1]?.type !== 'including' && opensSeries(clause, here + 1)) return here + 1
    if (chunks[here + 1]?.type !== 'and') continue
    const member = skipAside(clause, here + 2)
    return isGroup(clause, member) && chunks[member]?.counted === true && !hasVerb(clause, member) ? member : -1
  }
  return -1
}
