import type { DisjointSets } from './disjoint-sets.ts'
import { type HappeningIndex, makeHappeningIndex } from './happening-index.ts'
import { pinpoint } from './join-pinpointed.ts'
import type { Candidate } from './list-candidates.ts'
import { findLevel, findLevelInPassing, type Level, LEVELS } from './ways-to-fit.ts'

/** Joins what fits one happening; gives back those that fit none. */
const joinFitting = (
  members: readonly number[],
  ways: Level['ways'],
  index: HappeningIndex,
  sets: DisjointSets,
): readonly number[] =>
  members.filter((member) => {
    const found = index.find(member, ways)
    if (typeof found === 'number' && sets.join(found, member)) index.add(member)
    return found === 'none'
  })

/** What fits no happening known so far is one itself, with whatever else fits it. */
const joinTogether = (
  members: readonly number[],
  { together }: Level,
  index: HappeningIndex,
  sets: DisjointSets,
): void => {
  for (const member of members) {
    const found = index.find(member, together)
    if (typeof found === 'number') sets.join(found, member)
    if (found !== 'several') index.add(member)
  }
}

/** What is told of earlier happenings alone, with those figures in place of the core that it lacks. */
const asToldInPassing = (candidate: Candidate): Candidate =>
  candidate.core.length > 0
    ? candidate
    : { ...candidate, core: candidate.claims.filter(({ scope }) => scope === 'background') }

/**
 * Joins tellings that lack an exact place or day, level by level, to the one happening that fits; with more than one they
 * stand alone. What the first of a level tell may show where the others belong: they are asked twice. Last come those
 * that are told in passing: they join what others tell of at length, and nothing ever joins them.
 */
export const joinCautiously = (candidates: readonly Candidate[], sets: DisjointSets): void => {
  const isPassing = (member: number): boolean => candidates[member]?.core.length === 0
  const tellings = candidates.map(asToldInPassing)
  const isExact = (member: number): boolean => pinpoint(tellings[member]) !== null && !isPassing(member)
  const levels = tellings.map((telling, member) => {
    if (isExact(member)) return null
    return isPassing(member) ? findLevelInPassing(telling) : findLevel(telling)
  })
  const index = makeHappeningIndex(tellings, sets, (member) => {
    const level = levels[member] ?? null
    return level === null ? [] : [...level.ways, ...level.together]
  })
  const members = [...levels.keys()]
  for (const member of members) if (isExact(member)) index.add(member)
  const byLevel = Map.groupBy(members, (member) => levels[member] ?? null)
  for (const level of LEVELS) {
    const left = joinFitting(byLevel.get(level) ?? [], level.ways, index, sets)
    joinTogether(joinFitting(left, level.ways, index, sets), level, index, sets)
  }
  for (const member of members.filter(isPassing)) {
    const found = index.find(member, levels[member]?.ways ?? [])
    if (typeof found === 'number') sets.join(found, member)
  }
}
