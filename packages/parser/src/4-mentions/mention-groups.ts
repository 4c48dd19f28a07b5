import type { Measured } from '../3-quantities/quantity.ts'
import { findGroups, type GroupsOf, readGroups } from './find-groups.ts'
import type { Group } from './group.ts'
import { knowNames } from './known.ts'
import { markGroups, type Mentioned } from './mentioned.ts'
import { REGISTRY, type Registry } from './registry/registry.ts'

/**
 * Reads a text some sentences at a time: gives their noun groups and nothing else of the fourth layer, for whoever asks
 * about a few sentences before the whole is read. Each answer holds until the next is asked for.
 */
export const mentionGroups = (
  measured: Measured,
  groupsOf: GroupsOf = readGroups(measured),
  registry: Registry = REGISTRY,
): ((first: number, end: number) => Mentioned) => {
  // One for all sentences, or a text of many would take time in proportion to its square.
  const groupOf = new Int32Array(measured.tokens.count)
  const known = knowNames(measured, [], registry)
  let groups: readonly Group[] = []
  return (first, end) => {
    for (const group of groups) groupOf.fill(0, group.first, group.end)
    groups = findGroups(measured, groupsOf, first, end)
    markGroups(groups, groupOf)
    return { ...measured, groups, groupOf, places: [], times: [], datelines: new Int32Array(0), known }
  }
}
