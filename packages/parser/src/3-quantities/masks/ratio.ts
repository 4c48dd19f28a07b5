import { NUMBER } from '../../2-tokens/tokenize.ts'
import { CARDINAL_STARTS } from '../en/number-words.ts'
import type { Maskable } from '../quantity.ts'
import { type Cardinal, nextInFigure, readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

const PARTS = /^(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)$/

/** "one in five", "3 in 10": the token behind the second figure, or -1. */
const readShare = (below: Maskable, first: Cardinal): number => {
  if (below.tokens.folded[first.end] !== 'in' || first.value >= 4) return -1
  const second = readCardinal(below, first.end + 1)
  return second && second.value <= 100 && second.value > first.value ? second.end : -1
}

/** "voted 28 to 3", "14-1", "3:2": a vote or a score, whose second figure is no larger where a dash joins them. */
const readScore = (below: Maskable, at: number, first: Cardinal): number => {
  const { folded, kind, start, end } = below.tokens
  const joiner = folded[first.end] ?? ''
  const second = kind[first.end + 1] === NUMBER ? readCardinal(below, first.end + 1) : undefined
  if (!second || kind[at] !== NUMBER) return -1
  const tight = start[first.end] === end[first.end - 1] && start[first.end + 1] === end[first.end]
  if (/^[-–:]$/.test(joiner)) return tight && (joiner === ':' || second.value <= first.value) ? second.end : -1
  const voted = /^votes?d?$/.test(folded[at - 1] ?? '') || (folded[at - 1] === 'of' && folded[at - 2] === 'vote')
  return joiner === 'to' && voted ? second.end : -1
}

const SHARED =
  /^(motorbikes?|motorcycles?|bikes?|bicycles?|vehicles?|trucks?|pick-?ups?|cars?|boats?|horses?|camels?|cells?|beds?|rooms?|tents?|graves?|desks?)$/

/** ", two to a motorbike", "four to each cell": how many shared one; "took two to a hospital" counts them. */
const readApiece = ({ tokens: { folded } }: Maskable, at: number, { end, value }: Cardinal): number => {
  const opens = /^[,;(–—-]$/.test(folded[at - 1] ?? '') || folded[at - 1] === undefined
  const isEach = folded[end] === 'to' && /^(an?|each|every|one)$/.test(folded[end + 1] ?? '')
  return opens && isEach && value < 20 && SHARED.test(folded[end + 2] ?? '') ? end + 3 : -1
}

/** "one in five", "two thirds", "voted 28 to 3": shares, votes and scores. */
export const ratio: MaskRule = {
  name: 'masks/ratio',
  starts: CARDINAL_STARTS,
  next: nextInFigure,
  read: (below, at) => {
    const first = readCardinal(below, at)
    if (!first || first.round) return undefined
    if (first.value < 20 && PARTS.test(below.tokens.folded[first.end] ?? ''))
      return { end: first.end + 1, value: 'ratio' }
    const end = Math.max(readShare(below, first), readScore(below, at, first), readApiece(below, at, first))
    return end > 0 ? { end, value: 'ratio' } : undefined
  },
}
