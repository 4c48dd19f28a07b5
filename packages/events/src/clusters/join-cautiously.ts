import { addDays, listDays } from './days.ts'
import type { DisjointSets } from './disjoint-sets.ts'
import { pinpoint } from './join-pinpointed.ts'
import type { Candidate } from './list-candidates.ts'
import { listPartyOutcomes } from './shared-features.ts'

/** A longer stretch of time than this fits too many happenings. */
const LONGEST_STRETCH = 7

/** Where a happening of known place and day may be looked for by a telling that lacks one of the two. */
const listHandles = ({ place, where, day }: Candidate): readonly string[] => {
  const country = place?.country ?? null
  if (where === null || day === null) return []
  return [
    `in ${where} on ${day}`,
    // Reports come out on the day itself or on the morning after.
    `in ${where} told ${day}`,
    `in ${where} told ${addDays(day, 1)}`,
    `on ${day} in `,
    ...(country === null ? [] : [`on ${day} in ${country}`]),
  ]
}

/** Where a telling that lacks place or day looks; nowhere when it lacks both. */
const listSearches = ({ place, time, where, day, publishedOn }: Candidate): readonly string[] => {
  if (where === null) return day === null ? [] : [`on ${day} in ${place?.country ?? ''}`]
  if (time !== null && time.start !== null && time.end !== null) {
    return listDays(time.start, time.end, LONGEST_STRETCH).map((possible) => `in ${where} on ${possible}`)
  }
  return publishedOn === null ? [] : [`in ${where} told ${publishedOn}`]
}

const combine = (places: readonly string[], features: readonly string[]): readonly string[] =>
  places.flatMap((place) => features.map((feature) => `${place}|${feature}`))

const indexHandles = (candidates: readonly Candidate[], sets: DisjointSets): ReadonlyMap<string, Set<number>> => {
  const index = new Map<string, Set<number>>()
  for (const [member, candidate] of candidates.entries()) {
    if (pinpoint(candidate) === null) continue
    for (const key of combine(listHandles(candidate), listPartyOutcomes(candidate))) {
      index.set(key, (index.get(key) ?? new Set()).add(sets.find(member)))
    }
  }
  return index
}

/** The happenings found under these keys; looks no further than the second, for then none is taken. */
const findFitting = (index: ReadonlyMap<string, ReadonlySet<number>>, keys: readonly string[]): ReadonlySet<number> => {
  const fitting = new Set<number>()
  for (const key of keys) {
    for (const happening of index.get(key) ?? []) {
      if (fitting.add(happening).size > 1) return fitting
    }
  }
  return fitting
}

/**
 * Joins tellings that lack either place or day. They must share a party together with an outcome, and join a happening
 * of known place and day only when exactly one fits; with more than one, or with neither place nor day, they stand alone.
 */
export const joinCautiously = (candidates: readonly Candidate[], sets: DisjointSets): void => {
  const index = indexHandles(candidates, sets)
  const loose = new Map<string, readonly number[]>()
  for (const [member, candidate] of candidates.entries()) {
    if (pinpoint(candidate) !== null) continue
    const searches = listSearches(candidate)
    if (searches.length === 0) continue
    const features = listPartyOutcomes(candidate)
    const fitting = findFitting(index, combine(searches, features))
    for (const happening of fitting.size === 1 ? fitting : []) sets.join(happening, member)
    for (const key of fitting.size === 0 ? combine([searches.join()], features) : []) {
      const before = loose.get(key) ?? []
      if (!before.some((holder) => sets.join(holder, member))) loose.set(key, [...before, member])
    }
  }
}
