import type { Mark } from './place-mark.ts'
import type { StripClaim } from './strip-claim.ts'

/** An entry of the key: a sample mark and what it says. */
export interface KeyEntry {
  readonly name: string
  readonly mark: Mark
  readonly filled: boolean
}

/** Samples are drawn in the middle of a box; each shape is the one the strip uses. */
const ENTRIES: readonly (KeyEntry & { readonly isShown: (claim: StripClaim) => boolean })[] = [
  {
    name: 'exact figure',
    mark: { kind: 'dot', x: 50, soft: false },
    filled: true,
    isShown: ({ quantity }) =>
      quantity.low !== null && quantity.low === quantity.high && quantity.qualifier !== 'approximately',
  },
  {
    name: 'about',
    mark: { kind: 'dot', x: 50, soft: true },
    filled: true,
    isShown: ({ quantity }) => quantity.qualifier === 'approximately',
  },
  {
    name: 'range',
    mark: { kind: 'whisker', from: 15, to: 85 },
    filled: true,
    isShown: ({ quantity }) => quantity.low !== null && quantity.high !== null && quantity.low !== quantity.high,
  },
  {
    name: 'at least, more than',
    mark: { kind: 'arrow', x: 10, towards: 'higher' },
    filled: true,
    isShown: ({ quantity }) => quantity.low !== null && quantity.high === null,
  },
  {
    name: 'up to, fewer than',
    mark: { kind: 'arrow', x: 90, towards: 'lower' },
    filled: true,
    isShown: ({ quantity }) => quantity.low === null && quantity.high !== null,
  },
  {
    name: 'a vague word, no number',
    mark: { kind: 'hatching', from: 5, width: 90 },
    filled: true,
    isShown: ({ quantity }) => quantity.low === null && quantity.high === null && quantity.qualifier !== 'unspecified',
  },
  {
    name: 'hollow or grey: set aside',
    mark: { kind: 'dot', x: 50, soft: false },
    filled: false,
    isShown: ({ used }) => !used,
  },
]

/** The entries of the key that these claims need, in a fixed order. */
export const listKeyEntries = (claims: readonly StripClaim[]): readonly KeyEntry[] =>
  ENTRIES.filter(({ isShown }) => claims.some(isShown)).map(({ name, mark, filled }) => ({ name, mark, filled }))
