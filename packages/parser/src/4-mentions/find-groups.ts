import { MARK, type SentenceTokens, UPPER, WORD } from '../2-tokens/tokenize.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { NO_WORD } from '../engine/word.ts'
import { extendGroup } from './extend-group.ts'
import type { Group } from './group.ts'
import { isQuotationMark } from './groups/quotation-marks.ts'
import { readGroup } from './groups/read-group.ts'
import { factsOf } from './groups/word-facts.ts'
import { joinCollectives } from './join-collectives.ts'

/** Whether a token by itself shows that no group begins at it: a mark or a function word. */
const isBarren = ({ tokens, quantityAt, maskOf }: Measured, at: number): boolean => {
  if (quantityAt[at] !== 0 || maskOf[at] !== 0) return false
  const word = tokens.folded[at] ?? ''
  // A full stop behind a title and a quotation mark can be the first of a group; "WHO" can be a name.
  if (tokens.kind[at] === MARK) return word !== '.' && !isQuotationMark(word)
  return tokens.kind[at] === WORD && tokens.letterCase[at] !== UPPER && factsOf(tokens.words[at] ?? NO_WORD).barren
}

/** The noun groups of a sentence as it gives them by itself, in order. */
const groupsIn = (below: Measured, { first, end, upperCase }: SentenceTokens): readonly Group[] => {
  const groups: Group[] = []
  const view = { below, limit: end, upperCase, groups }
  for (let at = first; at < end;) {
    if (isBarren(below, at)) {
      at += 1
      continue
    }
    const before = groups.length
    const next = readGroup(view, at)
    at = groups.length > before ? Math.max(next, at + 1) : at + 1
  }
  return groups
}

/** The noun groups of each sentence of a text, as they stand in it. */
export type GroupsOf = (sentence: number) => readonly Group[]

/** Reads the groups of a sentence when they are first asked for, and once. */
export const readGroups = (below: Measured): GroupsOf => {
  const read: (readonly Group[])[] = []
  return (sentence) => (read[sentence] ??= groupsIn(below, below.ranges[sentence] ?? NOTHING))
}

const NOTHING: SentenceTokens = { first: 0, end: 0, upperCase: false }

/** Finds the noun groups of a text, or of some of its sentences, in order, sentence by sentence. */
export const findGroups = (
  below: Measured,
  groupsOf: GroupsOf = readGroups(below),
  first = 0,
  end = below.ranges.length,
): readonly Group[] => {
  const groups: Group[] = []
  for (let sentence = first; sentence < end; sentence += 1) for (const group of groupsOf(sentence)) groups.push(group)
  const joined = joinCollectives(groups, below)
  return joined.map((group, index) => {
    const reach = extendGroup(joined, index, below)
    return reach > group.reach ? { ...group, reach } : group
  })
}
