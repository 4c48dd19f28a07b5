import { LOWER } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import type { Group } from './group.ts'

/** Participles that belong to the head with the word behind them: "armed with", "affiliated to", "known as". */
const TIED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'armed loaded fitted equipped laden packed filled rigged': ['with'],
    'affiliated aligned associated': ['with', 'to'],
    'known disguised dressed': ['as'],
    'accused suspected': ['of'],
    wanted: ['in', 'for', 'by'],
    mounted: ['with'],
    wrapped: ['in'],
    belonging: ['to'],
    'loyal faithful sympathetic subordinate': ['to'],
  }).flatMap(([words, ties]) => words.split(' ').map((word) => [word, ties] as const)),
)
const LONGEST_NAME = 12

/** How many words join a group to what belongs to its head: "of", "named", "armed with"; 0 when none do. */
const joinLength = (folded: readonly string[], at: number): number => {
  const word = folded[at] ?? ''
  if (word === 'of' || word === 'named' || word === 'called') return 1
  return TIED.get(word)?.includes(folded[at + 1] ?? '') === true ? 2 : 0
}

/** "the Movement for … in West Africa (MSF)": a name in many words ends behind its own acronym. */
const endOfSpelledName = ({ tokens, ranges }: Measured, from: number): number => {
  // In a text of capitals no letter tells where a name ends.
  if (ranges[tokens.sentence[from] ?? -1]?.upperCase) return -1
  for (let at = from; at < Math.min(tokens.count, from + LONGEST_NAME); at += 1) {
    const word = tokens.folded[at] ?? ''
    if (word === '(') return tokens.folded[at + 2] === ')' && tokens.letterCase[at + 1] !== LOWER ? at + 3 : -1
    if (tokens.letterCase[at] === LOWER && !/^(of|for|and|in|the|to|on|de|du|la)$/.test(word)) return -1
  }
  return -1
}

/** "lorries carrying sorghum", "a gunman wearing an explosive belt": what belongs to the head by what it does. */
const bears = (group: Group, next: Group, word: string): boolean => {
  if (next.quantity >= 0 || next.class === 'pronoun') return false
  if (word === 'carrying') return /^(vehicles|vessels|aircraft)$/.test(group.class)
  return word === 'wearing' || word === 'guarding'
}

/** Where a group’s own words end with what "of", "armed with", "named" and a spelled-out name add to its head. */
export const extendGroup = (groups: readonly Group[], at: number, below: Measured): number => {
  const group = groups[at]
  const next = groups[at + 1]
  if (!group || group.head < 0) return group?.end ?? 0
  const { folded } = below.tokens
  const isBearing = next !== undefined && next.first === group.end + 1 && bears(group, next, folded[group.end] ?? '')
  const joined = isBearing ? 1 : joinLength(folded, group.end)
  if (joined === 0 || !next || next.first !== group.end + joined) return group.end
  const isOf = folded[group.end] === 'of'
  if (isOf && (next.quantity >= 0 || next.class === 'pronoun')) return group.end
  return Math.max(
    next.end,
    next.class === 'name' || next.class === 'thing' || next.class === 'organisation'
      ? endOfSpelledName(below, next.end)
      : -1,
  )
}
