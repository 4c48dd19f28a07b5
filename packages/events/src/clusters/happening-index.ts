import type { DisjointSets } from './disjoint-sets.ts'
import type { Candidate } from './list-candidates.ts'
import type { SharedKeys } from './shared-features.ts'
import type { Way } from './ways-to-fit.ts'
import { canHaveTold, listPlaceKeys, listTimeKeys, seekPlaces } from './where-and-when.ts'

/** What a telling finds: one happening, none, or several of which none can be chosen. */
export type Found = number | 'none' | 'several'

/** Happenings by place, time and what they share. Holds no more than is ever looked for. */
export interface HappeningIndex {
  readonly add: (member: number) => void
  readonly find: (member: number, ways: readonly Way[]) => Found
}

/** More happenings under one key than this are too many to choose from, whatever joins them later. */
const MOST_KEPT = 8

const combine = (places: readonly string[], times: readonly string[], shared: readonly string[]): readonly string[] =>
  places.flatMap((place) => times.flatMap((time) => shared.map((each) => `${place}|${time}|${each}`)))

const listSought = (telling: Candidate, { when, share }: Way, name: number): readonly string[] =>
  combine(seekPlaces(telling), when(telling), share.sought(telling)).map((key) => `${name}|${key}`)

/** Makes an index that can be asked for these tellings in these ways. */
export const makeHappeningIndex = (
  candidates: readonly Candidate[],
  sets: DisjointSets,
  waysOf: (member: number) => readonly Way[],
): HappeningIndex => {
  const features = new Map<SharedKeys, number>()
  const nameOf = (share: SharedKeys): number => {
    const name = features.get(share) ?? features.size
    features.set(share, name)
    return name
  }
  const keysOf = (telling: Candidate, way: Way) => listSought(telling, way, nameOf(way.share))
  const buckets = new Map<string, number[]>()
  for (const [member, telling] of candidates.entries())
    for (const way of waysOf(member))
      for (const key of keysOf(telling, way)) if (!buckets.has(key)) buckets.set(key, [])

  const add = (member: number): void => {
    const candidate = candidates[member]
    if (candidate === undefined || buckets.size === 0) return
    const [places, times, root] = [listPlaceKeys(candidate), listTimeKeys(candidate), sets.find(member)]
    for (const [share, name] of features) {
      for (const key of combine(places, times, share.found(candidate))) {
        const bucket = buckets.get(`${name}|${key}`)
        if (bucket === undefined || bucket.length >= MOST_KEPT) continue
        if (!bucket.some((other) => sets.find(other) === root)) bucket.push(member)
      }
    }
  }

  const findBy = (member: number, telling: Candidate, way: Way): Found => {
    const fitting = new Set<number>()
    for (const key of keysOf(telling, way)) {
      for (const other of buckets.get(key) ?? []) {
        const happening = candidates[other]
        if (happening === undefined || sets.areApart(other, member) || !canHaveTold(telling, happening)) continue
        if (fitting.add(sets.find(other)).size > 1) return 'several'
      }
    }
    return [...fitting][0] ?? 'none'
  }

  const find = (member: number, ways: readonly Way[]): Found => {
    const telling = candidates[member]
    if (telling === undefined) return 'none'
    for (const way of ways) {
      const found = findBy(member, telling, way)
      if (found !== 'none') return found
    }
    return 'none'
  }

  return { add, find }
}
