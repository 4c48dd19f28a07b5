import type { Claim } from '@reportedly/schema'
import type { Contest } from '../standing/list-contests.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import type { CellView, ColumnHead, MatrixHead } from './geometry.ts'
import type { MatrixCell } from './matrix-cell.ts'

const MOST_LETTERS = 26

const cut = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** The event, and the group where it has several. */
const nameContest = ({ happening, category }: Contest): string =>
  category === null ? happening.event.label : `${happening.event.label} (${CATEGORY_WORDS[category]})`

/**
 * "Djibo, 11 May 2025" where both are known, else the event’s label without the kind of event; the group in place of the
 * day where several columns are about one event.
 */
const shortenContest = ({ happening: { event }, category }: Contest, isOneOfSeveral: boolean): string => {
  const day = event.time?.precision === 1 ? event.time.start : null
  const told = event.label.replace(/^[\w ]+[:,] /, '')
  if (isOneOfSeveral && category !== null) return `${event.place?.name ?? told}, ${CATEGORY_WORDS[category]}`
  return event.place === null || day === null
    ? told
    : `${event.place.name}, ${days.format(new Date(`${day}T00:00:00Z`))}`
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en-GB')}${text.slice(1)}`

/** A column’s heading; `against` states what its figures are held against. */
export const headContest = (contest: Contest, isOneOfSeveral: boolean, against: Claim | null): ColumnHead => ({
  label: cut(capital(shortenContest(contest, isOneOfSeveral))),
  full: nameContest(contest),
  href: `/events/${contest.happening.event.id}`,
  against: against === null ? null : { text: describeOutcome(against), href: claimPath(against) },
})

export const headSource = (id: string, survey: Survey): MatrixHead => ({
  label: cut(survey.nameSource(id)),
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
