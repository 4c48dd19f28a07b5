import type { TextScore } from './score/score-text.ts'

/** A text to list; in full when it was asked for by its own name. */
export interface Selected {
  readonly score: TextScore
  readonly byName: boolean
}

/** What was asked for, and the names that are neither a text nor a set. */
export interface Selection {
  readonly selected: readonly Selected[]
  readonly unknown: readonly string[]
}

interface NamedSet {
  readonly name: string
  readonly texts: readonly TextScore[]
}

/** Selects texts by their ids and by the names of sets; without a name, every text once. */
export const selectTexts = (sets: readonly NamedSet[], names: readonly string[]): Selection => {
  const all = new Map(sets.flatMap(({ texts }) => texts).map((score) => [score.text.id, score]))
  const plain = (scores: Iterable<TextScore>) => [...scores].map((score) => ({ score, byName: false }))
  if (names.length === 0) return { selected: plain(all.values()), unknown: [] }
  const unknown: string[] = []
  const selected = names.flatMap((name): readonly Selected[] => {
    const set = sets.find((one) => one.name === name)
    const score = all.get(name)
    if (set) return plain(set.texts)
    if (score) return [{ score, byName: true }]
    unknown.push(name)
    return []
  })
  return { selected, unknown }
}
