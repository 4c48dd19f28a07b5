import { type Claim, makeId, type Report, type Source } from '@reportedly/schema'
import { compareText } from '../compare-text.ts'
import { byTextOrder } from '../text-order.ts'
import { findCopies } from './find-copies.ts'
import { findVoice, keyPublisher, type Voice } from './find-voice.ts'
import { type Followed, makeFollow } from './follow-claim.ts'
import { listAnnouncements } from './list-announcements.ts'
import { isFromName } from './is-from-name.ts'
import { joinShortNames } from './join-short-names.ts'
import { joinAccounts } from './join-accounts.ts'
import { joinAuthorities } from './join-authorities.ts'
import { joinCopies } from './join-copies.ts'
import { joinInsiders } from './join-insiders.ts'
import { joinRepresentatives } from './join-representatives.ts'
import { joinSides } from './join-sides.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/** Where claims come from in the end: repeating an origin corroborates nothing. */
export interface Origin {
  /** The same named speaker has the same origin id in every event. */
  readonly id: string
  /** The speaker as first named; null for the unnamed publisher of a report. */
  readonly name: string | null
  /** Every name by which its claims call it, as the texts have them. */
  readonly names: readonly string[]
  /** Source id of the speaker; null when not resolved, and for one that is only described. */
  readonly sourceId: string | null
  readonly kind: Voice['kind']
  /** Whom a speaker that is only described told it: an outlet’s name; null otherwise and where that is not known. */
  readonly toldTo: string | null
  /** In the order of reports and text. */
  readonly claimIds: readonly string[]
  /**
   * The claims again, sorted by what was said at one time: a second announcement may say more, or something else, and
   * confirms nothing. See `listAnnouncements`.
   */
  readonly announcements: readonly (readonly string[])[]
  /** Claims that were followed to this origin over what their own chains say. */
  readonly followed: readonly Followed[]
  /** Claims that tell one figure in near-copies of one sentence, copy by copy. */
  readonly copies: readonly (readonly string[])[]
  /** What the claims share: a speaker, a report on whose word alone they stand, a text, a figure from an insider without a name, or a citation; or nothing (one claim). */
  readonly why: 'same-speaker' | 'same-report' | 'same-text' | 'same-figure' | 'cited' | 'single'
}

interface Traced {
  readonly told: VoicedClaim
  /** The claim whose voice counts: its own, or the one it was followed to. */
  readonly as: VoicedClaim
  readonly by: Followed['by'] | null
}

const shareText = (members: readonly Traced[]): boolean => {
  const copied = members.flatMap(({ told: { copied } }) =>
    [copied.sentence, copied.report].filter((key) => key !== null),
  )
  return new Set(copied).size < copied.length
}

const giveReason = (members: readonly Traced[]): Origin['why'] => {
  if (members.length === 1) return 'single'
  const keys = new Set(members.map(({ as }) => as.voice.key))
  if (members.some(({ by }) => by === 'copy')) return 'same-text'
  if (keys.size > 1 && members.every(({ as }) => as.voice.kind !== 'named')) {
    return members.some(({ as }) => as.voice.kind === 'outlet') || shareText(members) ? 'same-text' : 'same-figure'
  }
  if (members.some(({ by }) => by === 'citation')) return 'cited'
  return [...keys].some((key) => key.startsWith('report ')) ? 'same-report' : 'same-speaker'
}

const listCopies = (members: readonly Traced[]): Origin['copies'] => {
  const copied = members.filter(({ told }) => told.copied.sentence !== null)
  return [...Map.groupBy(copied, ({ told }) => told.copied.sentence).values()]
    .filter((copies) => new Set(copies.map(({ told }) => told.claim.reportId)).size > 1)
    .map((copies) => copies.map(({ told }) => told.claim.id))
}

/** A source of a registry before one whose id is made from its name, and that before a bare name. */
const rankOf = ({ sourceId }: Voice): number => (sourceId === null ? 2 : isFromName(sourceId) ? 1 : 0)

/** The key of whoever is best known, whatever else the claims call it. */
const pickKey = (voices: readonly Voice[]): string =>
  voices.toSorted((one, other) => rankOf(one) - rankOf(other) || compareText(one.key, other.key))[0]?.key ?? ''

const composeOrigin = (members: readonly Traced[]): Origin => {
  // A speaker is called as the claims that name it do, not as those that were followed to it.
  const voices = [...members.filter(({ by }) => by === null), ...members].map(({ as }) => as.voice)
  const [first] = voices.toSorted((one, other) => rankOf(one) - rankOf(other))
  return {
    id: makeId('origin', pickKey(voices)),
    name: first?.name ?? null,
    names: [...new Set(voices.flatMap(({ name }) => name ?? []))],
    sourceId: first?.sourceId ?? null,
    kind: first?.kind ?? 'outlet',
    toldTo: first?.kind === 'unnamed' ? (first.told?.name ?? null) : null,
    claimIds: members.map(({ told }) => told.claim.id),
    announcements: listAnnouncements(members.map(({ told }) => told.claim)),
    followed: members.flatMap(({ told, as, by }) =>
      by === null ? [] : [{ claimId: told.claim.id, repeats: as.claim.id, by }],
    ),
    copies: listCopies(members),
    why: giveReason(members),
  }
}

const giveVoices = (claims: readonly Claim[], reports: readonly Report[]): readonly VoicedClaim[] => {
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]))
  const inOrder = claims.toSorted(byTextOrder)
  const copies = findCopies(inOrder, reports)
  return inOrder.map((claim) => {
    const publisher = publishers.get(claim.reportId) ?? null
    const published = keyPublisher(claim, publisher)
    const named = claim.attribution.slice(1, -1).flatMap((link) => nameSpeaker(link) ?? [])
    const copied = copies.get(claim.id) ?? { sentence: null, report: null }
    const relays = [...new Set([...named, published])]
    return { claim, voice: findVoice(claim, publisher), publisher: published, relays, copied }
  })
}

/**
 * Traces the claims of one event to the speakers they go back to, each claim to exactly one, ordered by origin id.
 *
 * - Claims that end at one named speaker are one origin, whatever it tells and however often it revises: its second
 *   statement confirms nothing. So is one whose short name ("the army") can mean no other, and one introduced by it.
 * - Where `sources` are given, the voices of one party to the fight are one origin.
 * - A speaker that is only described ("two security sources") is one for whoever was told, and for no other outlet.
 *   Where two outlets have one and the same figure from an insider without a name, or several from anybody without one,
 *   they are not known to have it from two.
 * - The authorities of one state are one origin where they give one figure.
 * - Outlets that print one text in their own voice are one origin; so are outlets that describe a speaker alike in it.
 * - A claim on another outlet’s word goes back to the speaker from whom that outlet has the same figure, as its own
 *   report or another that quotes it tells; a copied sentence that leaves its speaker out to the one that names it.
 *
 * Two named speakers are else never joined, the order of input never matters, and time grows in proportion to the claims
 * and the length of the reports.
 */
export const traceOrigins = (
  claims: readonly Claim[],
  reports: readonly Report[],
  sources: readonly Source[] = [],
): readonly Origin[] => {
  const voiced = giveVoices(claims, reports)
  const sets = joinCopies(voiced)
  // "The army" is short for whoever speaks for the one army of the event, its general staff or a spokesman.
  joinSides(voiced, sources, sets)
  joinShortNames(voiced, sets)
  joinRepresentatives(voiced, sets)
  joinInsiders(voiced, sets)
  joinAccounts(voiced, sets)
  joinAuthorities(voiced, sources, sets)
  const follow = makeFollow(voiced)
  const traced = voiced.map((told): Traced => {
    const followed = follow(told)
    return followed === null ? { told, as: told, by: null } : { told, as: followed.to, by: followed.by }
  })
  return [...Map.groupBy(traced, ({ as }) => sets.find(as.voice.key))]
    .map(([, members]) => composeOrigin(members))
    .toSorted((one, other) => compareText(one.id, other.id))
}
