import type { DisjointSets } from './disjoint-sets.ts'
import type { Candidate } from './list-candidates.ts'
import { SHARED_FEATURES } from './shared-features.ts'

/** The place and day of a candidate as one key; null unless both are known. */
export const pinpoint = (candidate: Candidate | undefined): string | null => {
  const { where = null, day = null } = candidate ?? {}
  return where !== null && day !== null ? `${where}|${day}` : null
}

/** Joins candidates of one place and one day that share a feature, most telling feature first; never by all pairs. */
export const joinPinpointed = (candidates: readonly Candidate[], sets: DisjointSets): void => {
  for (const listFeature of SHARED_FEATURES) {
    const holders = new Map<string, readonly number[]>()
    for (const [member, candidate] of candidates.entries()) {
      const block = pinpoint(candidate)
      if (block === null) continue
      for (const feature of new Set(listFeature(candidate))) {
        const key = `${block}|${feature}`
        const before = holders.get(key) ?? []
        if (!before.some((holder) => sets.join(holder, member))) holders.set(key, [...before, member])
      }
    }
  }
}
