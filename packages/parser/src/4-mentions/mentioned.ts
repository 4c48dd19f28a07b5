import type { Measured } from '../3-quantities/quantity.ts'
import { findDatelines } from './datelines.ts'
import { findGroups, type GroupsOf, readGroups } from './find-groups.ts'
import { findPlaces } from './find-places.ts'
import { findTimes } from './find-times.ts'
import type { Group } from './group.ts'
import { knowNames, type Known } from './known.ts'
import type { PlaceMention } from './place-mention.ts'
import { REGISTRY, type Registry } from './registry/registry.ts'
import type { TimeMention } from './time-mention.ts'

/** The fourth layer: the noun groups of each sentence, the places and the times, each in the order of the text. */
export interface Mentioned extends Measured {
  readonly groups: readonly Group[]
  /** For each token the index of the group it stands in plus one; 0 when it stands in none. Parts hide their wholes. */
  readonly groupOf: Int32Array
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
  /** For each sentence the token behind its dateline; its first token where it has none. */
  readonly datelines: Int32Array
  /** Who goes by which name. */
  readonly known: Known
}

/** Marks the tokens of each group with its index plus one. */
export const markGroups = (groups: readonly Group[], groupOf: Int32Array): void => {
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index]
    // A loop: `fill` costs more than the few tokens of a group.
    if (group) for (let at = group.first; at < group.end; at += 1) groupOf[at] = index + 1
  }
}

/** Finds who and what a text speaks of, where and when; what has been read of its sentences before is not read again. */
export const findMentions = (
  measured: Measured,
  registry: Registry = REGISTRY,
  groupsOf: GroupsOf = readGroups(measured),
): Mentioned => {
  const groups = findGroups(measured, groupsOf)
  const groupOf = new Int32Array(measured.tokens.count)
  markGroups(groups, groupOf)
  const datelines = findDatelines(measured)
  const places = findPlaces(measured, groups)
  return {
    ...measured,
    groups,
    groupOf,
    places,
    times: findTimes(measured, datelines),
    datelines,
    known: knowNames(measured, places, registry),
  }
}
