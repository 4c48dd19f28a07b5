import { listShingles, stir } from './list-shingles.ts'
import { makeKeySets } from './make-key-sets.ts'
import { measureLikeness } from './measure-likeness.ts'
import { signShingles } from './sign-shingles.ts'

/** What makes one text a near-copy of another. */
export interface Closeness {
  /** Shorter texts are alike by chance. */
  readonly fewestWords: number
  /** Jaccard likeness of their shingles, 0–1. */
  readonly likeness: number
}

/** How many texts of a band are compared one by one; those that fall into it without being alike are very few. */
const MOST_COMPARED = 64

interface Shingled {
  readonly name: string
  readonly shingles: readonly number[]
}

/** Texts with the same shingles have one name, so that a thousand identical copies are compared once. */
const nameShingles = (shingles: readonly number[]): string =>
  [1, 2].map((seed) => shingles.reduce((mixed, shingle) => stir(Math.imul(mixed, 31) + shingle), seed)).join('.')

const shingle = (text: string, fewestWords: number): Shingled | null => {
  const shingles = listShingles(text, fewestWords)
  return shingles.length === 0 ? null : { name: nameShingles(shingles), shingles }
}

/**
 * Says of each text to which group of near-copies it belongs: two texts are in one group when a chain of near-copies
 * joins them. Null for a text that is too short to judge. The order of the texts does not matter; time grows in
 * proportion to their length.
 */
export const groupNearCopies = (
  texts: readonly string[],
  { fewestWords, likeness }: Closeness,
): readonly (string | null)[] => {
  const shingled = texts.map((text) => shingle(text, fewestWords))
  const distinct = new Map(shingled.filter((each) => each !== null).map((each) => [each.name, each]))
  const sets = makeKeySets()
  const bands = new Map<number, Shingled[]>()
  for (const [, text] of [...distinct].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const band of distinct.size > 1 ? signShingles(text.shingles) : []) {
      const met = bands.get(band) ?? []
      for (const other of met)
        if (
          sets.find(text.name) !== sets.find(other.name) &&
          measureLikeness(text.shingles, other.shingles) >= likeness
        )
          sets.join(text.name, other.name)
      if (met.length < MOST_COMPARED) met.push(text)
      bands.set(band, met)
    }
  }
  return shingled.map((each) => (each === null ? null : sets.find(each.name)))
}
