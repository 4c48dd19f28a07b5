import { linkWith } from '../page/link-with.ts'
import type { Role, Telling } from '../standing/list-tellings.ts'
import type { Survey } from '../survey/survey.ts'
import { listPartners } from './list-partners.ts'

/** Whom a source speaks for or who speaks for it, and how often. */
export interface PartnerRow {
  readonly name: string
  /** Null where no record is kept of it. */
  readonly href: string | null
  readonly count: number
  /** The figures that are counted, on the page of the source. */
  readonly figuresHref: string
}

export interface Partners {
  /** The most frequent. */
  readonly shown: readonly PartnerRow[]
  /** All others, behind a fold. */
  readonly folded: readonly PartnerRow[]
  readonly most: number
}

const MOST_SHOWN = 10

const pathTo = (sourceId: string): string => `/sources/${encodeURIComponent(sourceId)}`

/** Where the figures of a source stand that it tells in a role, with a partner where one is named. */
export const figuresPath = (sourceId: string, role: Role, partner: string | null = null): string =>
  `${pathTo(sourceId)}${linkWith(new URLSearchParams({ told: role }), { with: partner })}#figures`

/**
 * Whose word a source passes on (as a relay), or who passes on its word (as an origin): one count a figure, the most
 * frequent first.
 */
export const viewPartners = (tellings: readonly Telling[], survey: Survey, id: string, role: Role): Partners => {
  const found = tellings.filter((telling) => telling.role === role).flatMap((telling) => listPartners(telling, survey))
  const counted = [...Map.groupBy(found, ({ key }) => key)]
    .flatMap(([key, members]) =>
      members.slice(0, 1).map(({ name, sourceId }) => ({
        name,
        href: sourceId === null ? null : pathTo(sourceId),
        count: members.length,
        figuresHref: figuresPath(id, role, key),
      })),
    )
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
  return {
    shown: counted.slice(0, MOST_SHOWN),
    folded: counted.slice(MOST_SHOWN),
    most: counted[0]?.count ?? 0,
  }
}
