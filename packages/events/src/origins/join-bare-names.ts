import type { Attribution } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import type { VoicedClaim } from './voiced-claim.ts'

interface Speaker {
  readonly key: string
  readonly kind: Attribution['kind']
  readonly words: readonly string[]
  /** Whether the name says only what the speaker is: "the army", "the ministry". */
  readonly isBare: boolean
}

const speakerOf = ({ claim, voice }: VoicedClaim): Speaker | null => {
  const link = claim.attribution.find(({ name }) => name === voice.name)
  if (voice.kind !== 'named' || link === undefined || voice.name === null) return null
  const words = foldName(voice.name).split(' ')
  // A sentence may begin with the name, so that its first letter says nothing.
  const isBare = voice.sourceId === null && !/\p{Lu}/u.test(voice.name.replace(/^(?:The )?./u, ''))
  return { key: voice.key, kind: link.kind, words, isBare }
}

/**
 * Joins "the army" of one report with "the Sudanese army" of another: a name that says only what its speaker is means
 * the one speaker of its kind whom the event’s reports name more fully. Where there are two, it stays by itself.
 */
export const joinBareNames = (told: readonly VoicedClaim[], sets: KeySets): void => {
  const speakers = new Map(told.flatMap((each) => speakerOf(each) ?? []).map((each) => [each.key, each]))
  const full = Map.groupBy(
    [...speakers.values()].filter(({ isBare }) => !isBare),
    ({ kind }) => kind,
  )
  for (const { key, kind, words, isBare } of speakers.values()) {
    if (!isBare) continue
    const meant = (full.get(kind) ?? []).filter((other) => words.every((word) => other.words.includes(word)))
    const [only, another] = meant
    if (only !== undefined && another === undefined) sets.join(key, only.key)
  }
}
