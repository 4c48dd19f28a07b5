import { type KeySets, makeKeySets } from '../near-copies/make-key-sets.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/** What claims of one copied text must agree in to be one voice: a description, or that an outlet alone speaks. */
const likeVoice = ({ voice }: VoicedClaim): string | null => {
  if (voice.kind === 'named') return null
  return voice.kind === 'unnamed' ? voice.key.slice(0, voice.key.indexOf('” told ')) : 'outlet'
}

/** The copied texts a claim stands in. In a copied report, an outlet that is cited speaks no more than any speaker. */
const listCopies = ({ voice, publisher, copied }: VoicedClaim): readonly (string | null)[] =>
  voice.kind === 'outlet' && voice.key !== publisher ? [copied.sentence] : [copied.sentence, copied.report]

/**
 * Joins the voices of outlets that print one text in their own voice, and those of speakers whom copies of one text
 * describe alike. Speakers with a name are never joined.
 */
export const joinCopies = (told: readonly VoicedClaim[]): KeySets => {
  const sets = makeKeySets()
  const first = new Map<string, string>()
  for (const each of told) {
    const voice = likeVoice(each)
    for (const group of voice === null ? [] : listCopies(each)) {
      if (group === null) continue
      const place = `${group}|${voice}`
      const met = first.get(place)
      if (met === undefined) first.set(place, each.voice.key)
      else sets.join(met, each.voice.key)
    }
  }
  return sets
}
