import type { Measured } from '../3-quantities/quantity.ts'
import { extendGroup } from './extend-group.ts'
import type { Group } from './group.ts'
import { readGroup } from './groups/read-group.ts'
import { joinCollectives } from './join-collectives.ts'

/** Finds the noun groups of a text, in order, sentence by sentence. */
export const findGroups = (below: Measured): readonly Group[] => {
  const groups: Group[] = []
  for (const { first, end, upperCase } of below.ranges) {
    const view = { below, limit: end, upperCase, groups }
    for (let at = first; at < end;) {
      const before = groups.length
      const next = readGroup(view, at)
      at = groups.length > before ? Math.max(next, at + 1) : at + 1
    }
  }
  const joined = joinCollectives(groups, below)
  return joined.map((group, index) => ({
    ...group,
    reach: Math.max(group.reach, extendGroup(joined, index, below)),
  }))
}
