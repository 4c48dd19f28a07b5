import type { Source } from '@reportedly/schema'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/**
 * Joins the voices of one party to the fight: what an army says and what its general staff says is one side's word. A
 * ministry or a state's newspaper that stands with it is a voice of its own.
 */
export const joinSides = (told: readonly VoicedClaim[], sources: readonly Source[], sets: KeySets): void => {
  const parties = new Map(
    sources.flatMap(({ id, stake: { position, actor } }) =>
      position === 'belligerent' && actor !== null ? [[id, actor] as const] : [],
    ),
  )
  const first = new Map<string, string>()
  for (const { voice } of told) {
    const party = voice.kind === 'named' ? parties.get(voice.sourceId ?? '') : undefined
    if (party === undefined) continue
    const met = first.get(party)
    if (met === undefined) first.set(party, voice.key)
    else sets.join(met, voice.key)
  }
}
