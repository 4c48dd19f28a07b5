import type { Telling } from '../standing/list-tellings.ts'
import type { Survey } from '../survey/survey.ts'
import { leaveOutOurselves } from '../words/own-brief.ts'

/** Whom a source speaks for or who speaks for it, and how often. */
export interface Partner {
  readonly name: string
  /** Null where no record is kept of it. */
  readonly href: string | null
  readonly count: number
}

export interface Partners {
  /** The most frequent. */
  readonly shown: readonly Partner[]
  /** All others, behind a fold. */
  readonly folded: readonly Partner[]
  readonly most: number
}

const MOST_SHOWN = 10

const linkTo = (sourceId: string | null): string | null =>
  sourceId === null ? null : `/sources/${encodeURIComponent(sourceId)}`

const rank = (names: readonly Omit<Partner, 'count'>[]): Partners => {
  const counted = [...Map.groupBy(names, ({ href, name }) => href ?? name.toLocaleLowerCase('en-GB')).values()]
    .flatMap((members) => members.slice(0, 1).map((first) => ({ ...first, count: members.length })))
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
  return {
    shown: counted.slice(0, MOST_SHOWN),
    folded: counted.slice(MOST_SHOWN),
    most: counted[0]?.count ?? 0,
  }
}

/** Whose word a source passes on, one count a figure. */
export const listRelayed = (tellings: readonly Telling[], survey: Survey): Partners =>
  rank(
    tellings
      .filter(({ role }) => role === 'relay')
      .map(({ claim, happening }) => {
        const origin = survey.traceOf(happening).originOf.get(claim.id)
        const sourceId = origin?.sourceId ?? null
        const name = sourceId === null ? (origin?.name ?? 'a speaker not named') : survey.nameSource(sourceId)
        return { name, href: linkTo(sourceId) }
      }),
  )

/** Who passes on the word of a source, one count a figure: everybody else in the chains of its figures. */
export const listRelays = (tellings: readonly Telling[], survey: Survey): Partners =>
  rank(
    tellings
      .filter(({ role }) => role === 'origin')
      .flatMap(({ claim, sourceId }) => {
        const relays = leaveOutOurselves(claim.attribution).slice(1)
        const passedOn = relays.filter((link) => link.name !== null && link.sourceId !== sourceId)
        return passedOn.map((link) => ({
          name: link.sourceId === null ? (link.name ?? '') : survey.nameSource(link.sourceId),
          href: linkTo(link.sourceId),
        }))
      }),
  )
