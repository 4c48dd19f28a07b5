import type { Measured } from '../3-quantities/quantity.ts'
import type { Group } from './group.ts'

const COLLECTIVES = /^(famil(y|ies)|group|crew|team|gang|band|household|cell|squad|party|unit|patrol)$/

/** Nouns that say of a group no more than that it has members: "a family of six people". */
const MEMBERS = /^(people|persons|members|individuals)$/

/** "a family of six", "a crew of five members": the figure behind "of" counts the members of the group before it. */
export const joinCollectives = (groups: readonly Group[], { tokens }: Measured): readonly Group[] => {
  const joined: Group[] = []
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at]
    const next = groups[at + 1]
    if (!group) continue
    const fits =
      next !== undefined &&
      tokens.folded[group.end] === 'of' &&
      group.quantity < 0 &&
      group.head >= 0 &&
      next.quantity >= 0 &&
      (next.head < 0 || (next.head === next.wordsFirst && MEMBERS.test(tokens.folded[next.head] ?? ''))) &&
      next.first === group.end + 1
    if (fits && COLLECTIVES.test(tokens.folded[group.head] ?? '')) {
      joined.push({ ...group, quantity: next.quantity, end: next.end, reach: next.end, plural: true })
      at += 1
    } else joined.push(group)
  }
  // Positions move when two groups become one: parts find their wholes again right behind them.
  return joined.map((group, at) => (group.partOf >= 0 ? { ...group, partOf: joined[at + 1] ? at + 1 : -1 } : group))
}
