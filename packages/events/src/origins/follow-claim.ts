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

/** The claims to be found in one place: of a speaker with a name, and of one that is only described. */
interface Spoken {
  readonly named?: VoicedClaim
  readonly unnamed?: VoicedClaim
}

/** Keeps one of each kind alone, the first, so that looking one up takes no longer the more there are. */
const indexSpoken = (
  told: readonly VoicedClaim[],
  keysOf: (told: VoicedClaim) => readonly (string | null)[],
): ReadonlyMap<string, Spoken> => {
  const index = new Map<string, Spoken>()
  for (const each of told) {
    if (each.voice.kind === 'outlet') continue
    for (const key of keysOf(each)) if (key !== null) index.set(key, { [each.voice.kind]: each, ...index.get(key) })
  }
  return index
}

/** One outlet’s figure, whoever repeats it. */
const keyFigure = (outlet: string, { measure, quantity: { low, high, unit } }: VoicedClaim['claim']): string =>
  JSON.stringify([outlet, measure, low, high, unit])

/** What each outlet tells on a speaker’s word: as its own reports have it first, then as others do that quote it. */
const indexRelayed = (told: readonly VoicedClaim[]): ReadonlyMap<string, Spoken> => {
  const own = indexSpoken(told, ({ claim, publisher }) => [keyFigure(publisher, claim)])
  const quoted = indexSpoken(told, ({ claim, relays }) => relays.map((relay) => keyFigure(relay, claim)))
  return new Map([...quoted].map(([key, spoken]) => [key, { ...spoken, ...own.get(key) }]))
}

/**
 * Follows claims to those they repeat: "20, The Wire reported" to "20, the army told The Wire", and a sentence printed
 * without its speaker to the same sentence with it. Where several would do, a speaker with a name comes first, then
 * the outlet’s own report, then the order of reports and text.
 */
export const makeFollow = (told: readonly VoicedClaim[]): FollowClaim => {
  const relayed = indexRelayed(told)
  const copied = indexSpoken(told, ({ copied: { sentence } }) => [sentence])
  return ({ claim, voice, publisher, copied: { sentence } }) => {
    if (voice.told === null) return null
    const cited = voice.told.key === publisher ? undefined : relayed.get(keyFigure(voice.told.key, claim))
    const source = voice.kind === 'unnamed' ? cited?.unnamed : (cited?.named ?? cited?.unnamed)
    if (source !== undefined) return source.voice.key === voice.key ? null : { to: source, by: 'citation' }
    const copies = sentence === null || voice.kind === 'unnamed' ? undefined : copied.get(sentence)
    const copy = copies?.named ?? copies?.unnamed
    return copy === undefined ? null : { to: copy, by: 'copy' }
  }
}
