import { listShingles, stir } from './list-shingles.ts'
import { type KeySets, makeKeySets } from './make-key-sets.ts'
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

/** Of so few texts all are compared, and only those that are alike are signed: comparing is the cheaper of the two. */
const FEW = 16

interface Shingled {
  readonly name: string
  readonly shingles: readonly number[]
}

/** Texts with the same shingles have one name, so that a thousand identical copies are compared once. */
const nameShingles = (shingles: readonly number[]): string => {
  let [one, other] = [1, 2]
  for (const shingle of shingles) {
    one = stir(Math.imul(one, 31) + shingle)
    other = stir(Math.imul(other, 31) + shingle)
  }
  return `${one}.${other}`
}

const shingle = (text: string, fewestWords: number): Shingled | null => {
  const shingles = listShingles(text, fewestWords)
  return shingles.length === 0 ? null : { name: nameShingles(shingles), shingles }
}

type JoinAlike = (texts: readonly Shingled[], likeness: number, sets: KeySets) => void

/** Signs a text once, when first asked to. */
const makeSigning = (): ((text: Shingled) => readonly number[]) => {
  const signed = new Map<Shingled, readonly number[]>()
  return (text) => {
    const known = signed.get(text) ?? signShingles(text.shingles)
    signed.set(text, known)
    return known
  }
}

/** Whether they can be alike at all: the shorter shares no more than all it has. */
const areLongEnough = (one: Shingled, other: Shingled, likeness: number): boolean => {
  const [a, b] = [one.shingles.length, other.shingles.length]
  return Math.min(a, b) / Math.max(a, b) >= likeness
}

/** Joins what `joinInBands` would join. */
const joinFew: JoinAlike = (texts, likeness, sets) => {
  const sign = makeSigning()
  const shareBand = (one: Shingled, other: Shingled): boolean => {
    const bands = sign(other)
    return sign(one).some((band) => bands.includes(band))
  }
  texts.forEach((text, at) => {
    for (let before = 0; before < at; before += 1) {
      const other = texts[before]
      if (
        other !== undefined &&
        areLongEnough(text, other, likeness) &&
        measureLikeness(text.shingles, other.shingles) >= likeness &&
        sets.find(text.name) !== sets.find(other.name) &&
        shareBand(text, other)
      )
        sets.join(text.name, other.name)
    }
  })
}

const joinInBands: JoinAlike = (texts, likeness, sets) => {
  const bands = new Map<number, Shingled[]>()
  for (const text of texts) {
    for (const band of signShingles(text.shingles)) {
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
  // Several figures stand in one sentence, which is read once.
  const known = new Map<string, Shingled | null>()
  for (const text of texts) if (!known.has(text)) known.set(text, shingle(text, fewestWords))
  const shingled = texts.map((text) => known.get(text) ?? null)
  const distinct = new Map(shingled.filter((each) => each !== null).map((each) => [each.name, each]))
  const sets = makeKeySets()
  const inOrder = [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text)
  const join = inOrder.length > FEW ? joinInBands : joinFew
  join(inOrder, likeness, sets)
  return shingled.map((each) => (each === null ? null : sets.find(each.name)))
}
