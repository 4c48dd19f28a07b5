import type { Source, SourceKind } from '@reportedly/schema'
import { areRelated } from '../disagreements/related-measures.ts'
import { listStatedNumbers } from '../mutations/stated-numbers.ts'
import { canCountTheSame } from '../mutations/tells-same.ts'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/** Kinds of those who speak for a state at its centre; who governs or polices a place may have counted there himself. */
const AUTHORITIES: readonly SourceKind[] = ['government', 'military', 'state-media']

/** Smaller numbers agree by chance. */
const SMALLEST_TELLING = 10

/** Authorities that share a number beyond so many could only be more of the same. */
const MOST_COMPARED = 16

interface Authority {
  readonly told: VoicedClaim
  readonly number: number
  /** The party that it is or stands with, by id; null where no registry knows. */
  readonly side: string | null
}

const kindOf = ({ claim, voice }: VoicedClaim): SourceKind | null =>
  claim.attribution.find(({ name }) => name === voice.name)?.kind ?? null

const listAuthorities = (told: readonly VoicedClaim[], sides: ReadonlyMap<string, string>): readonly Authority[] =>
  told
    .filter((each) => AUTHORITIES.includes(kindOf(each) ?? 'unknown') && each.claim.modality !== 'denied')
    .flatMap((each) =>
      listStatedNumbers(each.claim.quantity)
        .filter((number) => number >= SMALLEST_TELLING)
        .map((number) => ({ told: each, number, side: sides.get(each.voice.sourceId ?? '') ?? null })),
    )

const tellOneFigure = ({ told: { claim: one } }: Authority, { told: { claim: other } }: Authority): boolean =>
  one.quantity.unit === other.quantity.unit && areRelated(one.measure, other.measure) && canCountTheSame(one, other)

/**
 * Joins the authorities of one state where they give one and the same figure: the defence minister’s 38 and the general
 * staff’s 38 are one official count, and so is the army’s as state television has it. An authority that no registry
 * knows stands by itself where the state of two parties gives the number.
 */
export const joinAuthorities = (told: readonly VoicedClaim[], sources: readonly Source[], sets: KeySets): void => {
  const sides = new Map(sources.flatMap(({ id, stake: { actor } }) => (actor === null ? [] : [[id, actor] as const])))
  for (const own of Map.groupBy(listAuthorities(told, sides), ({ number }) => number).values()) {
    const isOneState = new Set(own.flatMap(({ side }) => side ?? [])).size < 2
    const firsts = own.slice(0, MOST_COMPARED)
    own.forEach((one, at) => {
      const met = firsts
        .slice(0, at)
        .find((first) => (isOneState || first.side === one.side) && tellOneFigure(first, one))
      if (met !== undefined && (isOneState || one.side !== null)) sets.join(met.told.voice.key, one.told.voice.key)
    })
  }
}
