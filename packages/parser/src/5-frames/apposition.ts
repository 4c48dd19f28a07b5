import type { Mentioned } from '../4-mentions/mentioned.ts'
import type { Group } from '../4-mentions/group.ts'
import { isPeople, NOUN_FORMS } from '../4-mentions/en/nouns.ts'
import { OFFICES } from '../4-mentions/en/titles.ts'
import type { Clause } from './clause/chunk-sentence.ts'
import { behindReach, groupAt, headBefore } from './clause/clause-walk.ts'
import { figureOfGroup } from './counted/figure-of-group.ts'

/** "the village head, Musa Ali, died": the name of the one person described before it, between commas. */
const namesOneBefore = (below: Mentioned, clause: Clause, members: readonly number[], position: number): boolean => {
  if (clause.chunks[position]?.person !== true || clause.chunks[position - 1]?.type !== 'comma') return false
  const before = headBefore(clause, position - 2)
  if (!members.includes(before)) return false
  const described = below.groups[groupAt(clause, before)]
  // "a radio presenter, Halima Idris": of a trade that no lexicon has.
  const isPerson =
    isPeople(described?.class ?? '') || (described?.class === 'unknown' && /^an?$/.test(described.determiner ?? ''))
  if (!described || described.quantity >= 0 || described.plural || !isPerson || described.determiner === null)
    return false
  const behind = clause.chunks[position + 1]
  return (
    behind === undefined ||
    /^(comma|verb|open|preposition|subordinator|relative|time)$/.test(behind.type) ||
    /^(, age|\.)$/.test(behind.word)
  )
}

/** "None of the attackers, 15 men led by a priest, was hurt": who they are of whom none is told. */
const describesNone = (below: Mentioned, clause: Clause, members: readonly number[], position: number): boolean => {
  const before = below.groups[groupAt(clause, position - 2)]
  const isNone = before !== undefined && below.quantities[before.quantity]?.value.high === 0
  return isNone && clause.chunks[position - 1]?.type === 'comma' && members.includes(position - 2)
}

const DETERMINERS = /^(a|an|the|its|his|her|their)$/
const OF_OFFICE = /^(of|to|for|in|at)$/

/** Whether words can say what somebody is: "a commander", "president of the court", of a name "a blogger" too. */
const canDescribe = ({ clause }: Words, position: number, group: Group, named: Group): boolean => {
  if (group.quantity >= 0 || group.plural) return false
  const isName = named.class === 'name' || named.person === true
  const isPerson = isPeople(group.class) || (group.class === 'unknown' && named.determiner === null)
  if (DETERMINERS.test(group.determiner ?? '')) return isPerson
  return group.determiner === null && isName && isPerson && OF_OFFICE.test(clause.chunks[position + 1]?.word ?? '')
}

/** Whether a member only describes the one before it: a comma parts them, and a comma or the sentence ends the words. */
const describesOne = (words: Words, position: number, group: Group): boolean => {
  const { below, clause, members } = words
  const before = Math.max(...members.filter((member) => member < position), -1)
  const named = below.groups[groupAt(clause, before)]
  // "one of the villagers, a widow named so,"
  const isOne = figureOfGroup(below, named) === 1 && ((named?.head ?? -1) < 0 || (named?.partOf ?? -1) >= 0)
  if (before < 0 || !named || (named.quantity >= 0 && !isOne) || (named.plural && !isOne)) return false
  if (!canDescribe(words, position, group, named)) return false
  const between = clause.chunks.slice(before + 1, position)
  const isCommaOnly =
    between.some((chunk) => chunk.type === 'comma') &&
    !between.some((chunk) => chunk.type === 'and' || chunk.type === 'or')
  const closing = clause.chunks
    .slice(behindReach(clause, position))
    .find((chunk) => chunk.type === 'comma' || chunk.type === 'verb' || chunk.type === 'and')
  // "Rebels killed Ana Paz, head of the clinic.": a list would have its "and".
  return isCommaOnly && (closing === undefined || closing.type === 'comma')
}

/** "senator and presidential candidate Luis Mora": one of two titles before a name. */
const isTitle = ({ below, clause }: Words, position: number, group: Group): boolean => {
  const { chunks } = clause
  const isBare = group.quantity < 0 && !group.plural && group.determiner === null && group.owner === null
  if (!isBare || !isPeople(group.class) || chunks[position + 1]?.type !== 'and') return false
  const named = below.groups[groupAt(clause, position + 2)]
  const isNamed = named?.class === 'name' && named.determiner === null && named.head > named.wordsFirst
  return isNamed && NOUN_FORMS.get(below.tokens.folded[named.wordsFirst] ?? '') === undefined
    ? below.tokens.folded.slice(named.wordsFirst, named.head).some((word) => OFFICES.has(word))
    : isNamed
}

/** "at Prado, a tambon in the district, was shot": a noun that no list has, behind a place. */
const describesPlace = ({ clause }: Words, position: number, group: Group): boolean => {
  const { chunks } = clause
  const isUnknown = group.class === 'unknown' && group.quantity < 0 && /^an?$/.test(group.determiner ?? '')
  return (
    isUnknown &&
    chunks[position - 1]?.type === 'comma' &&
    chunks[position - 2]?.type === 'group' &&
    /^(in|at|near|of)$/.test(chunks[position - 3]?.word ?? '')
  )
}

const OUTFITS = /^(militia|group|faction|movement|outfit|organi[sz]ation|party|gang|network|front|alliance|coalition)$/

/** "two fighters of the Red Front, a militia allied to the rebels": what an outfit is, and nobody of a list. */
const describesOutfit = ({ below, clause }: Words, position: number, group: Group): boolean =>
  /^an?$/.test(group.determiner ?? '') &&
  group.quantity < 0 &&
  OUTFITS.test(below.tokens.folded[group.head] ?? '') &&
  clause.chunks[position - 1]?.type === 'comma'

/** The list that a member stands in. */
interface Words {
  readonly below: Mentioned
  readonly clause: Clause
  readonly members: readonly number[]
}

/**
 * Whether a member of a list only describes the one before it: "Ousmane Dicko, a commander of the group, and three
 * bodyguards". Both are single people, parted by a comma, and a comma closes the description.
 */
export const isApposition = (
  below: Mentioned,
  clause: Clause,
  members: readonly number[],
  position: number,
): boolean => {
  const group = below.groups[groupAt(clause, position)]
  if (!group) return false
  if (namesOneBefore(below, clause, members, position)) return true
  // "two of its members, both Indonesian,"
  if (position > 0 && below.tokens.folded[group.first] === 'both' && clause.chunks[position - 1]?.type === 'comma')
    return true
  const words = { below, clause, members }
  return (
    describesNone(below, clause, members, position) ||
    describesOne(words, position, group) ||
    describesPlace(words, position, group) ||
    describesOutfit(words, position, group) ||
    isTitle(words, position, group)
  )
}
