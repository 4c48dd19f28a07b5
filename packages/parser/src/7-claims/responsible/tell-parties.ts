import type { Actor } from '@reportedly/schema'
import { standsIn } from '../../engine/stands-in.ts'
import { type Deed, findDeeds, showsDeed } from '../../5-frames/find-deeds.ts'
import { FROM_THE_AIR, INSTRUMENTS, VAGUE_ACTORS } from '../../5-frames/en/actors.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { within } from '../../engine/within.ts'
import { isOutletName } from './is-outlet-name.ts'
import { senderOf } from './deed-owner.ts'
import { type Side, sideOfActor } from './side-of.ts'
import type { Setting } from '../settings/tell-settings.ts'
import { groupsAsActor, toActor } from './to-actor.ts'

/** Someone whom the text shows acting. */
export interface ActingParty {
  /** Token at which it is shown. */
  readonly at: number
  readonly sentence: number
  readonly incident: number
  readonly actor: Actor
  readonly side: Side
  /** Whether it attacks, and whether so as to harm whoever is about. */
  readonly attack: boolean
  readonly strikes: boolean
  /** Whether it seizes, arrests or frees in the happening. */
  readonly gains: boolean
  /** Whether its words leave open who it is ("the attackers", "two drones"), so that another's are preferred. */
  readonly vague: boolean
  /** Shown in a sentence on other times: nothing after it is laid at its door. */
  readonly passing: boolean
}

/** Whether words only point at someone else's name: "the attackers", "the group", "two drones". */
export const isVague = ({ text, parties }: Actor): boolean => {
  const words = text.toLowerCase().split(/\s+/)
  const [party] = parties
  const last = words.at(-1) ?? ''
  if (party?.actorId !== null) return false
  return INSTRUMENTS.test(last) || (parties.length === 1 && words.length <= 2 && VAGUE_ACTORS.test(last))
}

/** The actor of a deed; null where it is named by a pronoun alone. */
const actorOfDeed = (attributed: Attributed, deed: Deed): Actor | null => {
  if (deed.words && isShotDown(attributed, deed.at)) return null
  if (deed.words) return toActor(attributed, deed.words.first, deed.words.end)
  const groups = deed.groups.flatMap((index) => attributed.groups[index] ?? [])
  // Whoever is counted as killed or taken in the same breath is none of the killers.
  const able = groups.filter(
    (group, at) => !isVictim(attributed, deed.groups[at] ?? -1) && !isOutletName(attributed, group),
  )
  const [only] = able
  const sender = only && able.length === 1 ? senderOf(attributed, only) : null
  return sender ?? groupsAsActor(attributed, able)
}

/** "an Azeri military helicopter was downed": an aircraft that something befell shows nobody’s attack. */
const isShotDown = (attributed: Attributed, at: number): boolean => {
  const index = (attributed.groupOf[at] ?? 0) - 1
  return attributed.groups[index]?.class === 'aircraft' && isVictim(attributed, index)
}

/** Whether a group is one that something befell. */
export const isVictim = ({ measuresOf }: Attributed, group: number): boolean =>
  [...(measuresOf.get(group) ?? [])].some((measure) => measure !== 'strength' && measure !== 'launched')

/** Whether a sentence speaks of times other than the report's: a year, a month, a stretch of time. */
export const isOfOtherTimes = (attributed: Attributed, sentence: number): boolean => {
  const { first, end } = attributed.ranges[sentence] ?? { first: 0, end: 0 }
  return within(attributed.times, first, end).some(
    ({ kind }) => kind === 'year' || kind === 'month' || kind === 'period',
  )
}

const mayShowDeed = standsIn(showsDeed)

/** Everyone whom the sentences asked for show acting. */
export const tellParties = (
  attributed: Attributed,
  settings: readonly Setting[],
  sentences: Iterable<number>,
): readonly ActingParty[] =>
  [...sentences].flatMap((sentence) => {
    const { first, end } = attributed.ranges[sentence] ?? { first: 0, end: 0 }
    if (!mayShowDeed(attributed.tokens.words, first, end)) return []
    const deeds = findDeeds(attributed, attributed.clauseOf(sentence))
    if (deeds.length === 0) return []
    const passing = isOfOtherTimes(attributed, sentence)
    const incident = settings[sentence]?.incident ?? 0
    return deeds.flatMap((deed): readonly ActingParty[] => {
      const actor = actorOfDeed(attributed, deed)
      if (!actor) return []
      const { at, attack, strikes } = deed
      return [
        {
          at,
          sentence,
          incident,
          actor,
          side: sideOfActor(actor),
          attack,
          // "the air force raided the village": from the air whoever is about is harmed.
          strikes: strikes || (attack && FROM_THE_AIR.test(actor.text)),
          gains: false,
          vague: isVague(actor),
          passing,
        },
      ]
    })
  })
