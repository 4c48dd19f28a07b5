import type { QuantityRule } from '../bound.ts'
import { SMALL_NUMBERS } from './number-words.ts'

/** How many a noun has of whom it is made of. */
const PARTS = ['man', 'woman', 'member', 'person', 'strong']

const COMPOUNDS: ReadonlyMap<string, number> = new Map(
  [...SMALL_NUMBERS].flatMap(([word, value]) => PARTS.map((part) => [`${word}-${part}`, value] as const)),
)

/** Bands of fighters that are told by how many they are: "a 32-man patrol"; a team or a crew may be of anything. */
export const BANDS = /^(patrol|squad|gang|platoon|detachment|unit|cell|band|garrison|column|contingent|syndicate|mob)$/
const WITHIN = 3

/** "a four-man gang", "a five-member militant cell": written in words, figure and part are one. */
export const soManyStrong: QuantityRule = {
  name: 'quantities/so-many-strong',
  starts: [...COMPOUNDS.keys()],
  read: (below, at) => {
    const { folded } = below.tokens
    const value = COMPOUNDS.get(folded[at] ?? '')
    const isBand = folded.slice(at + 1, at + 1 + WITHIN).some((word) => BANDS.test(word))
    if (value === undefined || !isBand) return undefined
    return { end: at + 1, value: { low: value, high: value, qualifier: 'exact', unit: null } }
  },
}
