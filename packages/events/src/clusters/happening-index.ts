import type { DisjointSets } from './disjoint-sets.ts'
import type { Candidate } from './list-candidates.ts'
import type { SharedKeys } from './shared-features.ts'
import type { Way } from './ways-to-fit.ts'
import { canHaveTold, listPlaceKeys, listTimeKeys } from './where-and-when.ts'

/** What a telling finds: one happening, none, or several of which none can be chosen. */
export type Found = number | 'none' | 'several'

/** Happenings by place, time and what they share. Holds no more than is ever looked for. */
export interface HappeningIndex {
  readonly add: (member: number) => void
  readonly find: (member: number, ways: readonly Way[]) => Found
}

/** More happenings under one key than this are too many to choose from, whatever joins them later. */
const MOST_KEPT = 8

const combine = (places: readonly string[], times: readonly string[]): readonly string[] =>
  places.flatMap((place) => times.map((time) => `${place}|${time}`))

/** The happenings of one place and time, by what they share. */
type Block = Map<string, number[]>

interface Sought {
  readonly block: string
  readonly keys: readonly string[]
}

/** Gives each kind of shared feature a short name of its own, so that their keys are never mixed up. */
const nameFeatures = () => {
  const names = new Map<SharedKeys, string>()
  return {
    all: names,
    nameOf: (share: SharedKeys): string => {
      const name = names.get(share) ?? `${names.size}|`
      names.set(share, name)
      return name
    },
  }
}

/** Makes an index that can be asked for these tellings in these ways. */
export const makeHappeningIndex = (
  candidates: readonly Candidate[],
  sets: DisjointSets,
  waysOf: (member: number) => readonly Way[],
): HappeningIndex => {
  const { all, nameOf } = nameFeatures()
  const listSought = (telling: Candidate, { where, when, share }: Way): readonly Sought[] => {
    const keys = share.sought(telling).map((key) => `${nameOf(share)}${key}`)
    return keys.length === 0 ? [] : combine(where(telling), when(telling)).map((block) => ({ block, keys }))
  }
  const blocks = new Map<string, Block>()
  for (const [member, telling] of candidates.entries()) {
    for (const { block, keys } of waysOf(member).flatMap((way) => listSought(telling, way))) {
      const known: Block = blocks.get(block) ?? new Map()
      blocks.set(block, known)
      for (const key of keys) if (!known.has(key)) known.set(key, [])
    }
  }

  const add = (member: number): void => {
    const candidate = candidates[member]
    if (candidate === undefined) return
    const places = combine(listPlaceKeys(candidate), listTimeKeys(candidate))
    const sought = places.flatMap((place) => blocks.get(place) ?? [])
    if (sought.length === 0) return
    const keys = [...all].flatMap(([share, name]) => share.found(candidate).map((key) => `${name}${key}`))
    const root = sets.find(member)
    for (const block of sought) {
      for (const key of keys) {
        const bucket = block.get(key)
        if (bucket === undefined || bucket.length >= MOST_KEPT) continue
        if (!bucket.some((other) => sets.find(other) === root)) bucket.push(member)
      }
    }
  }

  const findBy = (member: number, telling: Candidate, way: Way): Found => {
    const fitting = new Set<number>()
    const buckets = listSought(telling, way).flatMap(({ block, keys }) =>
      keys.map((key) => blocks.get(block)?.get(key) ?? []),
    )
    for (const bucket of buckets) {
      for (const other of bucket) {
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
