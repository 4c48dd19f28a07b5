import type { Claim } from '@reportedly/schema'

/** A figure as one origin told it: of which group, on which day. */
export interface Told {
  readonly claim: Pick<Claim, 'id' | 'counted' | 'revises'>
  /** ISO 8601. */
  readonly day: string
  readonly point: number
}

const isOneParty = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other

const isOneGroup = (one: string | null, other: string | null): boolean =>
  one !== null && one.toLowerCase() === other?.toLowerCase()

/**
 * Whether a figure can go on from others: of their kind of group and party, and of one day no second figure but of a group
 * that is called the same.
 */
const canGoOn = (strand: readonly Told[], { claim, day, point }: Told): boolean =>
  strand.every(
    ({ claim: earlier, ...told }) =>
      earlier.counted.category === claim.counted.category &&
      isOneParty(earlier.counted.actorId, claim.counted.actorId) &&
      (told.day !== day ||
        told.point === point ||
        earlier.id === claim.revises ||
        isOneGroup(earlier.counted.text, claim.counted.text)),
  )

const isCalledSo = (strand: readonly Told[], { claim }: Told): boolean =>
  strand.some(({ claim: { counted } }) => counted.text?.toLowerCase() === claim.counted.text?.toLowerCase())

/**
 * Parts what one origin told of an outcome into strands, each of one group, in the order of days: 54 mercenaries and 7
 * soldiers told on one day are two groups, and neither figure replaces the other; two numbers of one group on one day stand
 * in one strand.
 */
export const partStrands = <Figure extends Told>(told: readonly Figure[]): readonly (readonly Figure[])[] =>
  told.reduce<readonly (readonly Figure[])[]>((strands, figure) => {
    const fitting = strands.filter((strand) => canGoOn(strand, figure))
    const chosen =
      strands.find((strand) => strand.some(({ claim }) => claim.id === figure.claim.revises)) ??
      fitting.find((strand) => isCalledSo(strand, figure)) ??
      fitting.at(-1)
    if (chosen === undefined) return [...strands, [figure]]
    return strands.map((strand) => (strand === chosen ? [...strand, figure] : strand))
  }, [])
