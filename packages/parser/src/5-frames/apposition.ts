import type { Mentioned } from '../4-mentions/mentioned.ts'
import { isPeople } from '../4-mentions/en/nouns.ts'
import type { Clause } from './chunk-sentence.ts'
import { groupAt, headBefore } from './clause-walk.ts'
import { figureOfGroup } from './figure-of-group.ts'

/** "the village head, Musa Ali, died": the name of the one person described before it, between commas. */
const namesOneBefore = (below: Mentioned, clause: Clause, members: readonly number[], position: number): boolean => {
  if (clause.chunks[position]?.person !== true || clause.chunks[position - 1]?.type !== 'comma') return false
  const before = headBefore(clause, position - 2)
  if (!members.includes(before)) return false
  const described = below.groups[groupAt(clause, before)]
  const isOne = described !== undefined && described.quantity < 0 && !described.plural && isPeople(described.class)
  if (!isOne || described.determiner === null) return false
  return /^(comma|verb)$/.test(clause.chunks[position + 1]?.type ?? '') || clause.chunks[position + 1]?.word === ', age'
}

/** "None of the attackers, 15 men led by a priest, was hurt": who they are of whom none is told. */
const describesNone = (below: Mentioned, clause: Clause, members: readonly number[], position: number): boolean => {
  const before = below.groups[groupAt(clause, position - 2)]
  const isNone = before !== undefined && below.quantities[before.quantity]?.value.high === 0
  return isNone && clause.chunks[position - 1]?.type === 'comma' && members.includes(position - 2)
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
  if (group && namesOneBefore(below, clause, members, position)) return true
  // "two of its members, both Indonesian,"
  if (
    group &&
    position > 0 &&
    below.tokens.folded[group.first] === 'both' &&
    clause.chunks[position - 1]?.type === 'comma'
  )
    return true
  if (group && describesNone(below, clause, members, position)) return true
  if (
    !group ||
    group.quantity >= 0 ||
    group.plural ||
    !isPeople(group.class) ||
    !/^(a|an|the|its|his|her|their)$/.test(group.determiner ?? '')
  )
    return false
  const before = Math.max(...members.filter((member) => member < position), -1)
  const named = below.groups[groupAt(clause, before)]
  const isOne = figureOfGroup(below, named) === 1 && (named?.head ?? -1) < 0
  if (before < 0 || !named || (named.quantity >= 0 && !isOne) || (named.plural && !isOne)) return false
  const between = clause.chunks.slice(before + 1, position)
  const isCommaOnly =
    between.some((chunk) => chunk.type === 'comma') &&
    !between.some((chunk) => chunk.type === 'and' || chunk.type === 'or')
  const closing = clause.chunks
    .slice(position + 1)
    .find((chunk) => chunk.type === 'comma' || chunk.type === 'verb' || chunk.type === 'and')
  return isCommaOnly && closing?.type === 'comma'
}
