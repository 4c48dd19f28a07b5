import type { SourceKind } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import { headOf } from './en/roles-of-many.ts'
import type { VoicedClaim } from './voiced-claim.ts'

interface Speaker {
  readonly key: string
  readonly kind: SourceKind
  readonly isResolved: boolean
  readonly words: readonly string[]
  /** The words before "of", "in", "for": "mayor" of "mayor of the town". */
  readonly head: readonly string[]
  /** The name at the end of a head that is otherwise no name: "Venn" of "regional governor Venn". */
  readonly surname: string | null
  /** Whether the head says what the speaker is and not which one: "army", "ministry of the interior". */
  readonly isBare: boolean
}

const split = (name: string): readonly string[] => foldName(name).split(' ')

const speakerOf = ({ claim, voice: { key, kind, name, sourceId } }: VoicedClaim): Speaker | null => {
  const link = claim.attribution.find((each) => each.name === name)
  if (kind !== 'named' || link === undefined || name === null) return null
  const head = headOf(name).replace(/^the /i, '')
  // A sentence may begin with the name, so that its first letter says nothing.
  const surname = /^[^\p{Lu}]*.[^\p{Lu}]* (\p{Lu}[\p{L}’'-]+)$/u.exec(head)?.[1] ?? null
  return {
    key,
    kind: link.kind,
    isResolved: sourceId !== null,
    words: split(name),
    head: split(head),
    surname: surname === null ? null : foldName(surname),
    isBare: sourceId === null && !/\p{Lu}/u.test(head.slice(1)),
  }
}

/** What a public body or office is taken for differs between texts; a rebel group or a monitor is never one of them. */
const AUTHORITIES: readonly SourceKind[] = ['military', 'government', 'local-official', 'unknown']

const isLike = (one: SourceKind, other: SourceKind): boolean =>
  one === other || (AUTHORITIES.includes(one) && AUTHORITIES.includes(other))

const canMean = (short: Speaker, full: Speaker): boolean => {
  if (short.key === full.key || full.isBare || !isLike(short.kind, full.kind)) return false
  if (!full.isResolved && full.words.length <= short.words.length) return false
  if (short.head.every((word) => full.words.includes(word))) return true
  return short.surname !== null && short.kind === full.kind && full.words.at(-1) === short.surname
}

/** More speakers than this share no word but a plain one; those beyond could only make a name doubtful. */
const MOST_COMPARED = 64

const indexByWord = (speakers: readonly Speaker[]): ReadonlyMap<string, readonly Speaker[]> => {
  const index = new Map<string, Speaker[]>()
  for (const speaker of speakers)
    for (const word of new Set(speaker.words)) {
      const named = index.get(word) ?? []
      if (named.length < MOST_COMPARED) named.push(speaker)
      index.set(word, named)
    }
  return index
}

/** The one speaker that a short name can mean; null where there is none, or more than one. */
const findMeant = (short: Speaker, index: ReadonlyMap<string, readonly Speaker[]>): Speaker | null => {
  const [rarest = []] = short.head
    .map((word) => index.get(word) ?? [])
    .toSorted((one, other) => one.length - other.length)
  const namesakes = short.surname === null ? [] : (index.get(short.surname) ?? [])
  const [only, another] = new Set([...rarest, ...namesakes].filter((full) => canMean(short, full)))
  return only === undefined || another !== undefined ? null : only
}

/**
 * Joins "the army" of one report with "the Sudanese army" of another, and "Governor Venn" with "Governor Daro Venn": a
 * name that resolves to no source and is short for the one speaker whom the event’s reports name more fully. Where two
 * could be meant it stays by itself; two that both resolve to sources are never joined.
 */
export const joinShortNames = (told: readonly VoicedClaim[], sets: KeySets): void => {
  const speakers = [...new Map(told.flatMap((each) => speakerOf(each) ?? []).map((each) => [each.key, each])).values()]
  const index = indexByWord(speakers.filter(({ isBare }) => !isBare))
  const bare = new Map<string, string>()
  for (const speaker of speakers) {
    if (speaker.isResolved) continue
    const meant = findMeant(speaker, index)
    if (meant !== null) sets.join(speaker.key, meant.key)
    if (!speaker.isBare) continue
    const like = `${AUTHORITIES.includes(speaker.kind) ? 'authority' : speaker.kind} ${speaker.head.join(' ')}`
    sets.join(bare.get(like) ?? speaker.key, speaker.key)
    bare.set(like, bare.get(like) ?? speaker.key)
  }
}
