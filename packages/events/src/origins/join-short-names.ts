import type { SourceKind } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import { headOf } from './en/roles-of-many.ts'
import { isFromName } from './is-from-name.ts'
import type { VoicedClaim } from './voiced-claim.ts'

interface Speaker {
  readonly key: string
  readonly kind: SourceKind
  /** Whether a registry knows it, so that it is known to be another than any other that a registry knows. */
  readonly isListed: boolean
  readonly words: readonly string[]
  /** The words before "of", "in", "for": "mayor" of "mayor of the town". */
  readonly head: readonly string[]
  /** What comes after the head, where it tells more than "of the town". */
  readonly tail: string
  /** The one abbreviation in its name, three capitals or more: "OHCHR" of "UN human rights office, OHCHR". */
  readonly acronym: string | null
  /** The name at the end of a head that is otherwise no name: "Venn" of "regional governor Venn". */
  readonly surname: string | null
  /** Whether the head says what the speaker is and not which one: "army", "ministry of the interior". */
  readonly isBare: boolean
}

/** Words before a name that no two speakers of an event are told apart by: "the country’s general staff". */
const PLAIN = /^(?:(?:the|this|(?:country|nation|state|region|province|city|town|village)['’]s) )+/i

const PLAIN_TAIL = /^of the (?:country|nation|state|region|province|district|city|town|village|area)$/

const split = (name: string): readonly string[] => foldName(name).split(' ')

const acronymOf = (name: string): string | null => {
  const acronyms = new Set(name.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu))
  // A name all in capitals is no abbreviation; one that has two speaks for two.
  const [only = null] = acronyms.size === 1 ? acronyms : []
  return only
}

const speakerOf = ({ claim, voice: { key, kind, name, sourceId } }: VoicedClaim): Speaker | null => {
  const link = claim.attribution.find((each) => each.name === name)
  if (kind !== 'named' || link === undefined || name === null) return null
  const wholeHead = headOf(name)
  const head = wholeHead.replace(PLAIN, '')
  const tail = foldName(name.slice(wholeHead.length))
  // A sentence may begin with the name, so that its first letter says nothing.
  const surname = /^[^\p{Lu}]*.[^\p{Lu}]* (\p{Lu}[\p{L}’'-]+)$/u.exec(head)?.[1] ?? null
  return {
    key,
    kind: link.kind,
    isListed: sourceId !== null && !isFromName(sourceId),
    words: split(name),
    head: split(head),
    tail: PLAIN_TAIL.test(tail) ? '' : tail,
    acronym: acronymOf(name),
    surname: surname === null ? null : foldName(surname),
    isBare: sourceId === null && !/\p{Lu}/u.test(head.slice(1)),
  }
}

/** What a public body or office is taken for differs between texts; a rebel group or a monitor is never one of them. */
const AUTHORITIES: readonly SourceKind[] = ['military', 'government', 'local-official', 'unknown']

const isLike = (one: SourceKind, other: SourceKind): boolean =>
  one === other || (AUTHORITIES.includes(one) && AUTHORITIES.includes(other))

const canMean = (short: Speaker, full: Speaker): boolean => {
  if (short.key === full.key || full.isBare) return false
  if (short.acronym !== null && short.acronym === full.acronym) return true
  if (!isLike(short.kind, full.kind)) return false
  if (!full.isListed && full.words.length <= short.words.length) return false
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

/** The one speaker, under whatever names it is known by now, that a short name can mean; null where there is none, or another. */
const findMeant = (short: Speaker, index: ReadonlyMap<string, readonly Speaker[]>, sets: KeySets): Speaker | null => {
  const [rarest = []] = short.head
    .map((word) => index.get(word) ?? [])
    .toSorted((one, other) => one.length - other.length)
  const namesakes = short.surname === null ? [] : (index.get(short.surname) ?? [])
  const [only, ...others] = [...rarest, ...namesakes].filter((full) => canMean(short, full))
  const isOne = only !== undefined && others.every(({ key }) => sets.find(key) === sets.find(only.key))
  return isOne ? only : null
}

/** One office: "mayor" whatever the case, "governor of the Est" where the event has no other governor. */
const keyOffice = ({ kind, head }: Speaker): string =>
  `${AUTHORITIES.includes(kind) ? 'authority' : kind} ${head.join(' ')}`

/** Bare names by office; those offices are left out of which the event has two, "governor of the Est" and "of the Sahel". */
const listOffices = (speakers: readonly Speaker[]): readonly (readonly Speaker[])[] =>
  [
    ...Map.groupBy(
      speakers.filter(({ isBare }) => isBare),
      keyOffice,
    ).values(),
  ].filter((holders) => new Set(holders.flatMap(({ tail }) => (tail === '' ? [] : tail))).size < 2)

/**
 * Joins "the army" of one report with "the Sudanese army" of another, and "Governor Venn" with "Governor Daro Venn": a
 * name that no registry knows and that is short for the one speaker whom the event’s reports name more fully, or shares
 * its abbreviation. Where two could be meant it stays by itself; two that a registry knows are never joined.
 */
export const joinShortNames = (told: readonly VoicedClaim[], sets: KeySets): void => {
  const speakers = [...new Map(told.flatMap((each) => speakerOf(each) ?? []).map((each) => [each.key, each])).values()]
  const named = speakers.filter(({ isBare }) => !isBare)
  const index = indexByWord(named)
  const joinMeant = (short: Speaker): void => {
    const meant = findMeant(short, index, sets)
    if (meant !== null) sets.join(short.key, meant.key)
  }
  for (const speaker of named) if (!speaker.isListed) joinMeant(speaker)
  for (const holders of listOffices(speakers)) {
    for (const holder of holders.slice(1)) sets.join(holders[0]?.key ?? holder.key, holder.key)
    for (const holder of holders.slice(0, 1)) joinMeant(holder)
  }
}
