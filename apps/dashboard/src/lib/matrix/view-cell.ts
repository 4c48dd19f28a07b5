import type { Category, Claim } from '@reportedly/schema'
import type { Contest } from '../standing/list-contests.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import type { CellView, ColumnHead, MatrixHead } from './geometry.ts'
import type { MatrixCell } from './matrix-cell.ts'

/** So many letters have room on the left, and on the slant above. */
const MOST_LETTERS = { row: 28, column: 48 } as const

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** The event, and the group where it has several. */
const nameContest = ({ happening, category }: Contest): string =>
  category === null ? happening.event.label : `${happening.event.label} (${CATEGORY_WORDS[category]})`

/** Groups whose name is too long for a heading. */
const SHORT: Readonly<Partial<Record<Category, string>>> = {
  'state-forces': 'forces',
  'non-state-armed': 'armed group',
  'unknown-people': 'not said who',
  mixed: 'together',
}

const DAY = 24 * 60 * 60 * 1000

/** The day an event began, where it is known to have lasted a week at most; else null. */
const findDay = ({ time }: Contest['happening']['event']): string | null => {
  const { start = null, end = null } = time ?? {}
  if (start === null) return null
  return Date.parse(end ?? start) - Date.parse(start) < 7 * DAY ? start : null
}

/**
 * "Djibo, 11 May 2025" where both are known, else the event’s label without the kind of event; with the group where several
 * columns are about one event.
 */
const shortenContest = ({ happening: { event }, category }: Contest, isOneOfSeveral: boolean): string => {
  const day = findDay(event)
  const told = event.label.replace(/^[\w ]+[:,] /, '')
  const short =
    event.place === null || day === null ? told : `${event.place.name}, ${days.format(new Date(`${day}T00:00:00Z`))}`
  return isOneOfSeveral && category !== null ? `${short}, ${SHORT[category] ?? CATEGORY_WORDS[category]}` : short
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en-GB')}${text.slice(1)}`

/** A column’s heading; `against` states what its figures are held against. */
export const headContest = (contest: Contest, isOneOfSeveral: boolean, against: Claim | null): ColumnHead => ({
  label: cut(capital(shortenContest(contest, isOneOfSeveral)), MOST_LETTERS.column),
  full: nameContest(contest),
  href: `/events/${contest.happening.event.id}`,
  against: against === null ? null : { text: describeOutcome(against), href: claimPath(against) },
})

export const headSource = (id: string, survey: Survey): MatrixHead => ({
  label: cut(survey.nameSource(id), MOST_LETTERS.row),
  full: survey.nameSource(id),
  href: `/sources/${encodeURIComponent(id)}`,
})

/** A cell at its place. */
export const viewCell = ({ claim, kind, role, log }: MatrixCell, row: number, column: number): CellView => ({
  row,
  column,
  href: claimPath(claim),
  kind,
  role,
  log,
  outcome: describeOutcome(claim),
})
