import type { Origin, StakeOf } from '@reportedly/events'

const STAKES = {
  belligerent: 'a party to the fight',
  affiliated: 'stands with a party',
  independent: 'no stake in the fight',
  unknown: 'stake not known',
} as const

const describeKind = ({ kind, toldTo, why }: Origin): string => {
  if (kind === 'named') return 'known by name or office'
  if (kind === 'unnamed') return toldTo === null ? 'not named' : `not named, told to ${toldTo}`
  return why === 'same-text' ? 'one text, in the outlets’ own voice' : 'in its own voice'
}

/** Name of an origin for readers. */
export const nameOrigin = ({ name, kind }: Origin): string => {
  const words = name ?? (kind === 'unnamed' ? 'a speaker not named' : 'publisher unknown')
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)
}

/** Where its tellings may come from several announcements, how many share no figure; nothing where they all do. */
const describeAnnouncements = ({ announcements }: Origin): string =>
  announcements.length < 2 ? '' : `; ${announcements.length} tellings with no figure in common`

/** What kind of origin it is, its place in the fight, and whether it said different things, in words. */
export const describeOrigin = (origin: Origin, stakeOf: StakeOf): string => {
  const stake = STAKES[origin.sourceId === null ? 'unknown' : stakeOf(origin.sourceId)]
  return `${describeKind(origin)}; ${stake}${describeAnnouncements(origin)}`
}

/** The name of an origin’s row in the table, as an HTML id. */
export const originAnchor = ({ id }: Pick<Origin, 'id'>): string => `origin-${id}`
