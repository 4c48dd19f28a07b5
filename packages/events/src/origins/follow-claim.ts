import type { VoicedClaim } from './voiced-claim.ts'

/** The claim that another one repeats, and how that shows. */
export interface Followed {
  readonly claimId: string
  readonly repeats: string
  /** It names the outlet that told it first, or its sentence is a near-copy without the speaker. */
  readonly by: 'citation' | 'copy'
}

/** Finds, for a claim that rests on an outlet’s word, the claim of the speaker it goes back to; null where none shows. */
export type FollowClaim = (told: VoicedClaim) => { readonly to: VoicedClaim; readonly by: Followed['by'] } | null

/** The first claims to be found in one place: of a speaker with a name, and of one that is only described. */
interface Spoken {
  readonly named?: VoicedClaim
  readonly unnamed?: VoicedClaim
}

/** Keeps the first of each kind alone, so that looking one up takes no longer the more there are. */
const indexSpoken = (
  told: readonly VoicedClaim[],
  keyOf: (told: VoicedClaim) => string | null,
): ReadonlyMap<string, Spoken> => {
  const index = new Map<string, Spoken>()
  for (const each of told) {
    const key = keyOf(each)
    if (each.voice.kind === 'outlet' || key === null) continue
    index.set(key, { [each.voice.kind]: each, ...index.get(key) })
  }
  return index
}

/** One outlet’s figure, whoever repeats it. */
const keyFigure = (outlet: string, { measure, quantity: { low, high, unit } }: VoicedClaim['claim']): string =>
  JSON.stringify([outlet, measure, low, high, unit])

/**
 * Follows claims to those they repeat: "20, The Wire reported" to The Wire’s own "20, the army said", and a sentence
 * printed without its speaker to the same sentence with it. Where several would do, a speaker with a name comes first,
 * then the order of reports and text.
 */
export const makeFollow = (told: readonly VoicedClaim[]): FollowClaim => {
  const published = indexSpoken(told, ({ claim, publisher }) => keyFigure(publisher, claim))
  const copied = indexSpoken(told, ({ copied: { sentence } }) => sentence)
  return ({ claim, voice, publisher, copied: { sentence } }) => {
    if (voice.told === null) return null
    const cited = voice.told.key === publisher ? undefined : published.get(keyFigure(voice.told.key, claim))
    const source = voice.kind === 'unnamed' ? cited?.unnamed : (cited?.named ?? cited?.unnamed)
    if (source !== undefined) return { to: source, by: 'citation' }
    const copies = sentence === null || voice.kind === 'unnamed' ? undefined : copied.get(sentence)
    const copy = copies?.named ?? copies?.unnamed
    return copy === undefined ? null : { to: copy, by: 'copy' }
  }
}
