import { isPeople } from '../../4-mentions/en/nouns.ts'
import { groupAt, isGroup } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

const FARTHEST = 12

/**
 * "including a commander who carried a rifle and a cook, were killed": the one that a list of parts goes on to past what is
 * told of the one before; -1 where it may be told of somebody in that clause ("who shot a guard and a cook").
 */
export const pastWho = ({ below, clause }: FrameView, at: number): number => {
  const { chunks } = clause
  const isPerson = (here: number): boolean =>
    isGroup(clause, here) && isPeople(below.groups[groupAt(clause, here)]?.class ?? '')
  if (chunks[at + 1]?.type !== 'relative' || chunks[at + 1]?.word !== 'who') return -1
  for (let here = at + 2; here < chunks.length - 1 && here < at + FARTHEST; here += 1) {
    const type = chunks[here]?.type ?? 'comma'
    if (/^(comma|semicolon|colon|dash|subordinator)$/.test(type)) return -1
    if (type !== 'and') {
      if (isPerson(here)) return -1
      continue
    }
    const group = below.groups[groupAt(clause, here + 1)]
    const isOne = group !== undefined && (group.quantity >= 0 || /^(an?|his|her|their)$/.test(group.determiner ?? ''))
    const closes = chunks[here + 2]?.type === 'comma' || chunks[here + 2]?.word === '.' || chunks.length === here + 2
    return isOne && isPerson(here + 1) && closes ? here + 1 : -1
  }
  return -1
}
