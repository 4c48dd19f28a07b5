import { showClaims } from '../sources/show-claims.ts'
import type { Role, Telling } from '../standing/list-tellings.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { listPartners } from './list-partners.ts'

/** Which figures of a source its page lists, and what that is called; null where these are all. */
export interface ChosenTellings {
  readonly tellings: readonly Telling[]
  readonly heading: string | null
}

const ROLES: readonly Role[] = ['origin', 'relay']

const name = (role: Role | null, partner: string | null, count: number): string => {
  const figures = countOf(count, 'figure')
  if (role === 'relay') return `${figures} passed on for ${partner ?? 'others'}`
  if (role === 'origin') return partner === null ? `${figures} on its own word` : `${figures} passed on by ${partner}`
  return figures
}

/**
 * The figures of a source that an address asks for: in a role (`told`), with a partner (`with`), and behind the figures that
 * the filters of the table of sources leave.
 */
export const chooseTellings = (
  all: readonly Telling[],
  survey: Survey,
  parameters: URLSearchParams,
): ChosenTellings => {
  const role = ROLES.find((each) => each === parameters.get('told')) ?? null
  const key = role === null ? null : parameters.get('with')
  const isWith = (telling: Telling): boolean =>
    key === null || listPartners(telling, survey).some((partner) => partner.key === key)
  const ofRole = all.filter((telling) => (role === null || telling.role === role) && isWith(telling))
  const partner = key === null ? null : survey.sources.has(key) ? survey.nameSource(key) : key
  const filters = { ...chooseFilters(parameters), source: null, kind: null, stake: null }
  const isFiltered = Object.values(filters).some((filter) => filter !== null)
  const shown = isFiltered ? showClaims(survey, filters) : null
  if (shown === null) return { tellings: ofRole, heading: role === null ? null : name(role, partner, ofRole.length) }
  const tellings = ofRole.filter(({ claim }) => shown.isShown(claim))
  return { tellings, heading: `${name(role, partner, tellings.length)}, as the filters of the table ask` }
}
